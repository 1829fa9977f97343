import { expect, test } from 'vitest'
import { caseNumber } from '../../test/fixtures/vectors/scored-case'
import { blankProject } from '../domain/blank'
import { projectIdSchema } from '../domain/header'
import { personIdSchema } from '../domain/person'
import type { UseCase } from '../domain/use-case'
import { Collection } from '../kernel/collection'
import { uuidv7 } from '../kernel/ids'
import { stepOneProgress } from './step-one'

const idAt = (n: number) => uuidv7(1_790_000_000_000 + n, new Uint8Array(10))

const projectOf = (...useCases: readonly UseCase[]) => ({
  ...blankProject(
    { id: projectIdSchema.parse(idAt(900)), language: 'en', createdAt: '2026-11-05T00:00:00Z' },
    'Test',
  ),
  useCases: Collection.from(useCases),
})

const answered = (n: number, facts: Partial<UseCase> = {}): UseCase => {
  const blank = caseNumber(n)
  const yes = { ...blank.questions['strategic-fit'], value: 'yes' } as const
  return {
    ...blank,
    questions: {
      ...blank.questions,
      'strategic-fit': yes,
      'data-ready': yes,
      'measurable-benefit': yes,
    },
    dataOwner: personIdSchema.parse(idAt(700)),
    aiVsAutomation: { autonomy: 'yes', adaptability: 'yes', trained: 'yes', rulesKnown: 'no' },
    ...facts,
  }
}

test('an empty project has neither progress nor colour', () => {
  const step = stepOneProgress(projectOf())

  expect(step.progress.status).toBe('not-computable')
  expect(step.colour.status).toBe('not-computable')
  expect(step.gateOpen).toBe(false)
})

test('before a pilot is retained, progress counts the cases in play and the step stays grey', () => {
  const step = stepOneProgress(
    projectOf(answered(1), caseNumber(2), caseNumber(3, { status: 'refused' })),
  )

  expect(step.progress.value).toBe(50)
  expect(step.colour.value).toBeNull()
  expect(step.gateOpen).toBe(true)
})

test('once one is retained, only retained cases count', () => {
  const step = stepOneProgress(projectOf(answered(1, { status: 'pilot' }), caseNumber(2)))

  expect(step.progress.value).toBe(100)
  expect(step.colour.value).toEqual({ mean: 1, colour: 'green' })
})

test('plain automation weighs on the colour, and nobody in charge of data as well', () => {
  const automation = {
    autonomy: 'no',
    adaptability: 'no',
    trained: 'no',
    rulesKnown: 'yes',
  } as const
  const no = { ...caseNumber(1).questions['data-owner'], value: 'no' } as const
  const useCase = answered(1, { status: 'live', aiVsAutomation: automation, dataOwner: null })
  const step = stepOneProgress(
    projectOf({ ...useCase, questions: { ...useCase.questions, 'data-owner': no } }),
  )

  expect(step.colour.value).toEqual({ mean: 0.6, colour: 'amber' })
})
