import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { aPilot, aProject, aUseCase } from '../../../../test/builders/project'
import { openScreen } from '../../../../test/builders/open-screen'
import type { UseCase } from '../../../../shared/domain/use-case'
import { Privacy } from './Privacy'

afterEach(cleanup)

const open = (facts: Partial<UseCase> = {}, headcount = 142, rest = 'privacy/CU01') => {
  const useCase = aUseCase({ code: 'CU01', title: 'Aide au diagnostic', ...facts })
  const project = aProject({
    useCases: [useCase],
    pilots: [aPilot({ useCaseId: useCase.id, start: '2027-01-11' })],
  })
  return openScreen({ ...project, profile: { ...project.profile, headcount } }, <Privacy />, {
    place: 'risks',
    rest,
  })
}

describe('the impact assessment', () => {
  test('two criteria make it required, and say that it has no date', async () => {
    const { user, now } = await open({
      legal: { ...aUseCase().legal, personalData: 'yes', sensitiveData: 'no' },
    })

    await user.click(screen.getByRole('checkbox', { name: /^Grande échelle/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Croisement de fichiers/ }))

    expect(now().useCases.live[0]?.legal.dpiaCriteria).toEqual(['large-scale', 'matching'])
    expect(screen.getByText('Requise.')).toBeDefined()
    expect(screen.getByText(/le cas ne passe pas au pilote/)).toBeDefined()
  })

  test('sensitive data tick their criterion, which cannot then be unticked', async () => {
    await open({ legal: { ...aUseCase().legal, personalData: 'yes', sensitiveData: 'yes' } })

    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Données sensibles/ })
    expect(box.checked).toBe(true)
    expect(box.disabled).toBe(true)
  })

  test('without personal data, the fourteen points do not arise', async () => {
    const { user } = await open()
    const [question] = screen.getAllByRole('group', { name: /^Données personnelles/ })
    await user.click(within(question as HTMLElement).getByRole('radio', { name: /^Non/ }))

    expect(screen.getByText(/ces points ne se posent pas/)).toBeDefined()
  })

  test('a point of the GDPR keeps its answer and its evidence', async () => {
    const { user, now } = await open({ legal: { ...aUseCase().legal, personalData: 'yes' } })

    await user.click(
      within(screen.getByRole('group', { name: /^Minimisation/ })).getByRole('radio', {
        name: /^Oui/,
      }),
    )
    await user.type(screen.getByLabelText(/^Preuve\s: Minimisation/), 'Liste des champs')
    await user.tab()

    expect(now().assessments.live).toHaveLength(1)
    expect(now().assessments.live[0]?.gdpr.minimisation).toEqual({
      answer: 'yes',
      evidence: 'Liste des champs',
    })
  })
})

describe('the works council', () => {
  test('under fifty there is no consultation and what stays due is said', async () => {
    await open({ users: 8 }, 32)

    expect(screen.getByText(/sous le seuil de 50/)).toBeDefined()
    expect(screen.getByText('Non, pas à ce titre.')).toBeDefined()
    expect(screen.getByText(/DUERP\), et consulter|document unique d’évaluation/)).toBeDefined()
  })

  test('the note is written part by part and shown as it will be read', async () => {
    const { user, now } = await open({}, 142, 'privacy/CU01/note')

    await user.type(screen.getByLabelText(/^2\. Les raisons/), 'Quatre outils à fouiller.')
    await user.tab()

    const note = screen.getByRole('article')
    expect(within(note).getByText('Quatre outils à fouiller.')).toBeDefined()
    expect(now().assessments.live[0]?.cse.sections.why).toBe('Quatre outils à fouiller.')
  })
})
