import { expect, test } from 'vitest'
import { aFallback, aProject, aRisk, aUseCase } from '../../test/builders/project'
import { caseRisks, riskViews } from './risk-view'

const TODAY = '2026-11-25'
const rated = (probability: number, severity: number) => ({ probability, severity })

test('a case without any risk is blocked: nobody has looked yet', () => {
  const useCase = aUseCase({ status: 'pilot' })

  const { gate, need } = caseRisks(aProject({ useCases: [useCase] }), useCase, TODAY)

  expect(gate.value?.blockers).toEqual(['no-risk-assessment', 'no-fallback'])
  expect(need.value).toEqual({ state: 'none', required: true, alert: true })
})

test('risks of other cases and of the trash do not count; the worst comes first', () => {
  const useCase = aUseCase({ status: 'live' })
  const mine = { useCaseIds: [useCase.id], residual: rated(1, 2) }
  const project = aProject({
    useCases: [useCase],
    risks: [
      aRisk({ ...mine, title: 'Petit', gross: rated(1, 3) }),
      aRisk({ ...mine, title: 'Grand', gross: rated(4, 5) }),
      aRisk({ title: 'Ailleurs', gross: rated(5, 5) }),
      aRisk({ ...mine, title: 'Corbeille', removedAt: '2026-11-20T10:00:00.000Z' }),
    ],
    fallbacks: [
      aFallback({
        useCaseId: useCase.id,
        switchOff: 'Fermer l’accès',
        manualSteps: 'Appeler un référent',
        lastTest: '2026-11-18',
      }),
    ],
  })

  const found = caseRisks(project, useCase, TODAY)

  expect(found.risks.map(({ risk }) => risk.title)).toEqual(['Grand', 'Petit'])
  expect(found.gate.value?.verdict).toBe('allowed')
  expect(found.need.value).toEqual({ state: 'tested', required: true, alert: false })
  expect(riskViews(project.risks)[0]?.risk.title).toBe('Ailleurs')
})

test('a residual above the gross counts as not rated', () => {
  const useCase = aUseCase()
  const risk = aRisk({ useCaseIds: [useCase.id], gross: rated(2, 2), residual: rated(3, 3) })

  const { gate } = caseRisks(aProject({ useCases: [useCase], risks: [risk] }), useCase, TODAY)

  expect(gate.value?.held.map(({ blockers }) => blockers)).toEqual([['residual-not-rated']])
})
