import { expect, test } from 'vitest'
import type { UseCase } from '../domain/use-case'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { aiVerdictState, aiVsAutomation } from './ai-vs-automation'

test.each(vectorsOf<UseCase['aiVsAutomation']>('ai-vs-automation'))('$id: $note', (vector) => {
  const result = aiVsAutomation(vector.input)
  expect(
    differences(vector, {
      score: null,
      warning: false,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: aiVerdictState(result),
    }),
  ).toEqual([])
})
