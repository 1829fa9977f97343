import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openScreen } from '../../../../test/builders/open-screen'
import { aFallback, aPerson, aProject, aRisk, aUseCase } from '../../../../test/builders/project'
import type { Fallback } from '../../../../shared/domain/fallback'
import { Fallbacks } from './Fallbacks'

const useCase = aUseCase({ code: 'CU01', title: 'Aide au diagnostic', status: 'pilot' })
const claire = aPerson({ name: 'Claire Dutertre' })
const high = aRisk({ useCaseIds: [useCase.id], gross: { probability: 4, severity: 4 } })

const open = (fallback: Partial<Fallback> | null) =>
  openScreen(
    aProject({
      useCases: [useCase],
      people: [claire],
      risks: [high],
      fallbacks: fallback === null ? [] : [aFallback({ useCaseId: useCase.id, ...fallback })],
    }),
    <Fallbacks />,
    { place: 'risks', rest: 'fallback' },
  )
const written = { switchOff: 'Couper', manualSteps: 'À la main' }

describe('the procedure without AI', () => {
  test('of a retained case is missing, then begun, then written', async () => {
    const { user, now } = await open(null)
    expect(
      screen.getByText('1 cas retenu n’a pas de procédure : il ne peut pas être mis en service.'),
    ).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Écrire la procédure' }))
    await user.type(screen.getByLabelText('Couper l’outil'), 'Fermer l’accès')
    await user.type(screen.getByLabelText('Faire le travail à la main'), 'Reprendre les notices')
    await user.tab()

    expect(now().fallbacks.live).toMatchObject([
      { useCaseId: useCase.id, switchOff: 'Fermer l’accès', manualSteps: 'Reprendre les notices' },
    ])
    expect(screen.getByText('Écrite, jamais essayée')).toBeDefined()
  })

  test.each([
    ['never tried', null, 'Écrite, jamais essayée', /fixez la date d’un essai/],
    ['tried long ago', '2024-11-01', 'Essai trop ancien', /recommencez-le/],
    ['dated in the future', '2026-01-01', 'Essai daté dans le futur', /corrigez-la/],
  ])('%s, raises an alert', async (_, lastTest, state, alert) => {
    await open({ ...written, lastTest })

    expect(screen.getByText(state)).toBeDefined()
    expect(screen.getByText(alert)).toBeDefined()
  })

  test('tried within the year is in order', async () => {
    await open({ ...written, lastTest: '2025-11-01' })

    expect(screen.getByText('Essayée')).toBeDefined()
    expect(screen.getByText(/Chaque cas retenu a une procédure/)).toBeDefined()
  })

  test('triggers are kept in the order of the method', async () => {
    const { user, now } = await open({ ...written, triggers: ['drift'] })

    await user.click(screen.getByRole('checkbox', { name: /Taux d’erreur/ }))

    expect(now().fallbacks.live[0]?.triggers).toEqual(['error-rate', 'drift'])
  })

  test('the same person twice is pointed at', async () => {
    await open({ ...written, decider: claire.id, deputy: claire.id })

    expect(screen.getByText(/une absence bloque l’arrêt/)).toBeDefined()
  })

  test('in the trash, the case asks for one again, with a way back', async () => {
    const { user, told } = await open(written)

    await user.click(screen.getByRole('button', { name: 'Mettre à la corbeille' }))

    expect(screen.getByRole('button', { name: 'Écrire la procédure' })).toBeDefined()
    told.done[0]?.undo?.()
    expect(await screen.findByText('Écrite, jamais essayée')).toBeDefined()
  })
})

test('no retained case: nothing is asked for, and where to choose one', async () => {
  await openScreen(aProject(), <Fallbacks />, { place: 'risks', rest: 'fallback' })

  expect(screen.getByRole('link', { name: 'Choisir un cas pilote' }).getAttribute('href')).toBe(
    '#/usecases/pilot',
  )
})
