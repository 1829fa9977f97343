import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { aPerson, aProject, aUseCase } from '../../../../test/builders/project'
import { openScreen } from '../../../../test/builders/open-screen'
import type { UseCase } from '../../../../shared/domain/use-case'
import { Law } from './Law'

afterEach(cleanup)

const person = aPerson({ name: 'Nadia Serfati' })
const open = (facts: Partial<UseCase> = {}) => {
  const useCase = aUseCase({ code: 'CU08', title: 'Présélection de CV', ...facts })
  const project = aProject({ useCases: [useCase], people: [person] })
  return openScreen(project, <Law />, { place: 'risks', rest: 'law/CU08' })
}

const current = () => {
  const line = document.querySelector<HTMLElement>('[aria-current="step"]')
  if (!line) throw new Error('no question is being asked')
  return line
}

describe('the questionnaire', () => {
  test('takes O, N and ? from the keyboard, one question after the other', async () => {
    const { user, now } = await open()
    expect(current().textContent).toContain('déduit-il ses résultats')

    await user.keyboard('o')
    expect(current().textContent).toContain('établis dans l’Union')
    await user.keyboard('?')
    await user.keyboard('n')

    const [assessment] = now().assessments.live
    expect(assessment?.facts).toEqual({ isAI: true, euLink: null, militaryOnly: false })
  })

  test('keeps a letter typed in a field for the field', async () => {
    const { user, now } = await open()

    await user.type(screen.getByLabelText('Motif'), 'non, on ouvre')

    expect(now().assessments.live[0]?.facts ?? {}).toEqual({})
  })

  test('the first answer makes one undoable change', async () => {
    const { user, open: project, now } = await open()
    await user.click(within(current()).getByRole('button', { name: /^Non/ }))
    expect(now().assessments.live).toHaveLength(1)

    project.undo()

    expect(now().assessments.live).toHaveLength(0)
  })

  test('an answer can be changed', async () => {
    const { user, now } = await open()
    await user.keyboard('o')
    await user.click(
      screen.getByRole('button', { name: /^Modifier la réponse\s: Le système déduit/ }),
    )
    await user.keyboard('n')

    expect(now().assessments.live[0]?.facts).toEqual({ isAI: false })
    expect(screen.getByRole('heading', { level: 2, name: 'Pas un système d’IA' })).toBeDefined()
  })

  test('a suggestion of step 1 is shown and is no fact', async () => {
    const { user, now } = await open({ legal: { ...aUseCase().legal, ownBrand: 'yes' } })

    await user.click(screen.getByRole('button', { name: /^Votre rôle/ }))

    const line = screen.getByText(/^Porte-t-il votre nom ou votre marque/).closest('li')
    expect(line?.textContent).toMatch(/L’étape 1 suggère\s: Oui\. À confirmer\./)
    expect(now().assessments.live).toHaveLength(0)
  })

  test('personal data are answered in the record of the case, where they live', async () => {
    const { user, now } = await open()
    await user.keyboard('n')
    for (let asked = 0; asked < 40; asked += 1) {
      if (current().textContent?.includes('données personnelles')) break
      await user.keyboard('n')
    }
    await user.keyboard('o')

    expect(now().useCases.live[0]?.legal.personalData).toBe('yes')
    expect(now().assessments.live[0]?.facts).not.toHaveProperty('d_personal')
  })
})

describe('the record', () => {
  test('says what is missing, then is signed whole and taken back in one step', async () => {
    const { user, now, told, open: project } = await open()
    await user.keyboard('n')

    await user.click(screen.getByRole('button', { name: 'Consigner le classement' }))
    expect(screen.getByText(/il manque\s: la décision et la personne qui décide/)).toBeDefined()

    await user.click(screen.getByRole('radio', { name: 'Retenir' }))
    await user.type(screen.getByRole('combobox', { name: 'Décidé par' }), 'Nadia')
    await user.click(await screen.findByRole('option', { name: /Nadia Serfati/ }))
    await user.click(screen.getByRole('button', { name: 'Consigner le classement' }))

    const record = now().assessments.live[0]?.record
    expect(record).toMatchObject({ tiers: ['not-ai'], roles: ['none'], facts: { isAI: false } })
    expect(record?.signedOn).not.toBeNull()
    expect(told.done.at(-1)?.sentence).toContain('CU08')

    told.done.at(-1)?.undo?.()
    expect(now().assessments.live[0]?.record.signedOn).toBeNull()
    expect(project.nextUndo()).toBeDefined()
  })

  test('dropping asks for a reason, then offers to set the case aside', async () => {
    const { user, now } = await open()
    await user.keyboard('n')
    await user.click(screen.getByRole('radio', { name: 'Renoncer' }))
    await user.type(screen.getByRole('combobox', { name: 'Décidé par' }), 'Nadia')
    await user.click(await screen.findByRole('option', { name: /Nadia Serfati/ }))
    await user.click(screen.getByRole('button', { name: 'Consigner le classement' }))
    expect(screen.getByText(/le motif du renoncement/)).toBeDefined()

    await user.type(screen.getByLabelText('Motif'), 'Contraire à nos valeurs')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Consigner le classement' }))
    await user.click(screen.getByRole('button', { name: 'Consigner et écarter le cas' }))

    expect(now().useCases.live[0]).toMatchObject({
      status: 'refused',
      statusNote: 'Contraire à nos valeurs',
    })
    expect(now().assessments.live[0]?.record.decision).toBe('drop')
  })

  test('a fact that moves after the signature is said, and signing again settles it', async () => {
    const { user, now } = await open()
    await user.keyboard('n')
    await user.click(screen.getByRole('radio', { name: 'Étudier' }))
    await user.type(screen.getByRole('combobox', { name: 'Décidé par' }), 'Nadia')
    await user.click(await screen.findByRole('option', { name: /Nadia Serfati/ }))
    await user.click(screen.getByRole('button', { name: 'Consigner le classement' }))

    await user.click(screen.getByRole('button', { name: /^Le règlement s’applique/ }))
    await user.click(
      screen.getByRole('button', { name: /^Modifier la réponse\s: Le système déduit/ }),
    )
    await user.keyboard('o')
    expect(screen.getByText('Les faits ont bougé')).toBeDefined()

    await user.click(
      screen.getAllByRole('button', { name: 'Consigner à nouveau' })[0] as HTMLElement,
    )
    expect(screen.queryByText('Les faits ont bougé')).toBeNull()
    expect(now().assessments.live[0]?.record.facts).toEqual({ isAI: true })
  })
})

test('without a case, the page says what to do', async () => {
  await openScreen(aProject(), <Law />, { place: 'risks', rest: 'law' })

  expect(screen.getByRole('link', { name: 'Ouvrir le registre des cas' })).toBeDefined()
})
