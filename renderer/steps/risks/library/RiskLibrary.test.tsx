import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openScreen } from '../../../../test/builders/open-screen'
import { aPerson, aProject, aRisk, aUseCase } from '../../../../test/builders/project'
import { RiskLibrary } from './RiskLibrary'

const useCase = aUseCase({ code: 'CU05', title: 'Répondre aux tickets', aiForm: 'generative' })

async function open(rest = 'library/CU05') {
  const opened = await openScreen(aProject({ useCases: [useCase] }), <RiskLibrary />, {
    place: 'risks',
    rest,
  })
  return opened
}
const suggested = () => within(screen.getByRole('region', { name: /^Suggérés pour CU05/ }))

describe('the risk library', () => {
  test('suggests risks for a case with the reason', async () => {
    await open()

    const line = suggested().getByRole('button', { name: /Hallucination, fausse information/ })
    expect(within(line).getByText(/L’IA est générative/)).toBeDefined()
  })

  test('adds several with their measures, in one step to undo', async () => {
    const { user, now, open: project, told } = await open()

    await user.click(screen.getByRole('checkbox', { name: /Choisir\s: Hallucination/ }))
    await user.click(screen.getByRole('checkbox', { name: /Choisir\s: Fuite de données/ }))
    await user.click(screen.getByRole('button', { name: 'Ajouter 2 risques' }))

    expect(now().risks.live.map(({ useCaseIds }) => useCaseIds)).toEqual([
      [useCase.id],
      [useCase.id],
    ])
    expect(now().risks.live.every(({ measureIds }) => measureIds.length === 3)).toBe(true)
    expect(now().measures.live.length).toBeGreaterThanOrEqual(3)
    expect(project.history.get().undoable).toHaveLength(1)
    told.done[0]?.undo?.()
    expect(now().risks.live).toEqual([])
    expect(now().measures.live).toEqual([])
  })

  test('takes only the measures that stay ticked', async () => {
    const { user, now } = await open()

    await user.click(screen.getByRole('checkbox', { name: /Choisir\s: Hallucination/ }))
    const details = within(screen.getByRole('article'))
    await user.click(details.getByRole('checkbox', { name: /Vérifier les faits/ }))
    await user.click(screen.getByRole('button', { name: 'Ajouter 1 risque' }))

    expect(now().measures.live.map(({ catalogueId }) => catalogueId)).not.toContain(
      'measure.fact-check',
    )
    expect(now().measures.live).toHaveLength(2)
  })

  test('searches without accents', async () => {
    const { user } = await open()

    await user.type(screen.getByLabelText('Chercher un risque'), 'HALLUCINATION')

    expect(screen.getByRole('checkbox', { name: /Choisir\s: Hallucination/ })).toBeDefined()
    expect(screen.queryByRole('checkbox', { name: /Choisir\s: Fuite de données/ })).toBeNull()
  })
})

describe('the consultant’s own library', () => {
  test('receives exactly the text shown, and offers that text alone', async () => {
    const claire = aPerson({ name: 'Claire Dutertre' })
    const risk = aRisk({
      code: 'R01',
      title: 'Un devis part faux',
      cause: 'Claire Dutertre ne relit pas.',
      owner: claire.id,
      evidence: 'Dossier 12',
    })
    const first = await openScreen(aProject({ people: [claire], risks: [risk] }), <RiskLibrary />, {
      place: 'risks',
      rest: 'library/promote/R01',
    })
    expect(screen.getByLabelText<HTMLTextAreaElement>('Cause').value).toBe(
      'une personne ne relit pas.',
    )
    await first.user.clear(screen.getByLabelText('Intitulé'))
    await first.user.type(screen.getByLabelText('Intitulé'), 'Un devis part sans relecture')
    await first.user.click(
      await screen.findByRole('button', { name: 'Garder dans ma bibliothèque' }),
    )

    await screen.findByRole('checkbox', { name: /^Choisir\s: Un devis part sans relecture$/ })
    await first.user.click(
      screen.getByRole('checkbox', { name: /^Choisir\s: Un devis part sans relecture$/ }),
    )
    await first.user.click(screen.getByRole('button', { name: 'Ajouter 1 risque' }))
    expect(first.now().risks.live.at(-1)).toMatchObject({
      title: 'Un devis part sans relecture',
      cause: 'une personne ne relit pas.',
      origin: 'own-library',
      owner: null,
      evidence: '',
    })
  })
})
