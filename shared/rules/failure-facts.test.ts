import { expect, test } from 'vitest'
import { caseNumber, typed } from '../../test/fixtures/vectors/scored-case'
import {
  aBusinessCase,
  aMeasure,
  anId,
  aProject,
  aRisk,
  aTool,
  aUseCase,
} from '../../test/builders/project'
import { blankCostLine } from '../domain/blank-tools'
import { blankPilot, blankProject } from '../domain/blank'
import { projectIdSchema } from '../domain/header'
import { type Pilot, pilotSchema } from '../domain/pilot'
import type { Project } from '../domain/project'
import type { Risk } from '../domain/risk'
import { Collection } from '../kernel/collection'
import { uuidv7 } from '../kernel/ids'
import { failureFacts } from './failure-facts'
import { failureSignals, signalsFrom } from './failure-signals'

const useCase = caseNumber(1, typed(8, 8))
const idAt = (n: number) => uuidv7(1_790_000_000_000 + n, new Uint8Array(10))

const pilot = (facts: Partial<Pilot>): Pilot =>
  blankPilot({
    id: pilotSchema.unwrap().shape.id.parse(idAt(500)),
    useCaseId: useCase.id,
    ...facts,
  })

const project = (pilots: readonly Pilot[]): Project => ({
  ...blankProject(
    {
      id: projectIdSchema.parse(idAt(900)),
      language: 'en',
      createdAt: '2026-11-05T00:00:00Z',
    },
    'Test',
  ),
  useCases: Collection.from([useCase]),
  pilots: Collection.from(pilots),
})

test('what nobody has answered raises nothing; what is empty does', () => {
  const reading = failureSignals(signalsFrom(failureFacts(project([]), useCase)))

  expect(reading.status).toBe('provisional')
  expect(reading.value?.triggered).toEqual(['siloed-ai', 'planning-gaps'])
})

test('a pilot longer than eight weeks is found through its sheet', () => {
  const long = project([pilot({ start: '2027-01-11', end: '2027-03-14' })])

  expect(failureFacts(long, useCase).pilotWeeks).toBe(9)
  expect(signalsFrom(failureFacts(long, useCase))['endless-pilot']).toBe(true)
})

test('a roll-out budget is zero only when the room said so', () => {
  const empty = pilot({})
  const refused = pilot({
    criteria: { ...empty.criteria, budget: { answer: 'no', evidence: '' } },
  })

  expect(failureFacts(project([empty]), useCase).rolloutBudget).toBeNull()
  expect(failureFacts(project([refused]), useCase).rolloutBudget).toBe(0)
})

test('a serious output risk without any measure is found, and a tool bought for an unscored case', () => {
  const unscored = aUseCase()
  const serious = {
    useCaseIds: [unscored.id],
    family: 'output' as const,
    gross: { probability: 4, severity: 4 },
  }
  const facts = (risks: readonly Risk[]) =>
    failureFacts(
      aProject({
        useCases: [unscored],
        risks,
        tools: [aTool({ useCaseIds: [unscored.id], status: 'approved' })],
      }),
      unscored,
    )

  expect(facts([]).outputRisksHighWithoutMeasure).toBeNull()
  expect(facts([aRisk(serious)]).outputRisksHighWithoutMeasure).toBe(1)
  expect(
    facts([aRisk({ ...serious, measureIds: [aMeasure().id] })]).outputRisksHighWithoutMeasure,
  ).toBe(0)
  expect(signalsFrom(facts([]))['tech-first']).toBe(true)
})

test('a budget that forgets data or training is told by its shares', () => {
  const planned = aUseCase()
  const line = (factor: 'integration' | 'data-preparation' | 'training-change', amount: number) =>
    blankCostLine({ id: anId() as never, factor, period: 'one-off', amount })
  const costs = [
    line('integration', 80_000),
    line('data-preparation', 5_000),
    line('training-change', 15_000),
  ]
  const project = aProject({
    useCases: [planned],
    businessCases: [aBusinessCase({ useCaseId: planned.id, costs })],
  })

  expect(failureFacts(project, planned)).toMatchObject({
    dataShareBelow: true,
    trainingShareBelow: false,
  })
})
