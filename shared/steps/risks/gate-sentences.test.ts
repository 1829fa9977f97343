import { describe, expect, test } from 'vitest'
import { aFallback, aPerson, aProject, aRisk, aUseCase } from '../../../test/builders/project'
import type { Fallback } from '../../domain/fallback'
import type { Risk } from '../../domain/risk'
import { caseGate, retainedGates } from './gate-sentences'

const today = '2026-11-20'
const owner = aPerson()
const at = (probability: number, severity: number) => ({ probability, severity })

function gateOf(risks: readonly Partial<Risk>[], fallback: Partial<Fallback> | null) {
  const useCase = aUseCase({ code: 'CU05', status: 'pilot' })
  const project = aProject({
    useCases: [useCase],
    people: [owner],
    risks: risks.map((facts) => aRisk({ useCaseIds: [useCase.id], ...facts })),
    fallbacks: fallback === null ? [] : [aFallback({ useCaseId: useCase.id, ...fallback })],
  })
  return caseGate(project, useCase, today, 'fr')
}
const written = { switchOff: 'Couper l’accès', manualSteps: 'Reprendre à la main' }
const tested = { ...written, lastTest: '2026-11-01' }

describe('the gate of a case in sentences', () => {
  test('passes without a reason', () => {
    const gate = gateOf([{ gross: at(3, 4), residual: at(1, 3) }], tested)

    expect(gate).toMatchObject({ verdict: 'allowed', reasons: [], warning: null })
    expect(gate.sentence).toBe('Passe, côté risques')
  })

  test('names the risks that stay critical and leads to the first', () => {
    const gate = gateOf(
      [
        { code: 'R03', gross: at(5, 5), residual: at(4, 4) },
        { code: 'R07', gross: at(4, 5), residual: at(4, 5) },
      ],
      tested,
    )

    expect(gate.sentence).toBe('Bloqué pour une raison')
    expect(gate.reasons).toEqual([
      {
        blocker: 'residual-critical',
        sentence: 'R03 et R07 restent critiques après mesures.',
        link: 'register/R03',
      },
    ])
  })

  test('tells each thing a high risk lacks', () => {
    const gate = gateOf([{ code: 'R02', gross: at(5, 4), residual: at(3, 4) }], tested)

    expect(gate.reasons.map(({ blocker }) => blocker)).toEqual([
      'high-without-owner',
      'high-without-date',
      'high-without-acceptance',
    ])
    expect(gate.reasons[0]?.sentence).toBe('R02 reste élevé et n’a pas de responsable.')
  })

  test('without risk and without procedure, leads to the library and to the procedure', () => {
    const gate = gateOf([], null)

    expect(gate.reasons.map(({ link }) => link)).toEqual(['library', 'fallback/CU05'])
  })

  test('a procedure never tried warns and does not block', () => {
    const gate = gateOf([{ gross: at(3, 4), residual: at(1, 3) }], written)

    expect(gate.verdict).toBe('allowed')
    expect(gate.warning).toEqual({
      sentence: 'La procédure sans IA n’a jamais été essayée.',
      link: 'fallback/CU05',
    })
  })
})

test('only retained cases have a line, blocked ones first', () => {
  const idea = aUseCase({ status: 'idea' })
  const passing = aUseCase({ status: 'live' })
  const blocked = aUseCase({ status: 'pilot' })
  const project = aProject({
    useCases: [idea, passing, blocked],
    risks: [aRisk({ useCaseIds: [passing.id], gross: at(1, 2), residual: at(1, 1) })],
    fallbacks: [aFallback({ useCaseId: passing.id, ...tested })],
  })

  const lines = retainedGates(project, today, 'en').map(({ useCase, verdict }) => [
    useCase.id,
    verdict,
  ])

  expect(lines).toEqual([
    [blocked.id, 'blocked'],
    [passing.id, 'allowed'],
  ])
})
