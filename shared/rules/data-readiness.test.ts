import { expect, test } from 'vitest'
import type { UseCase } from '../domain/use-case'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { dataReadiness } from './data-readiness'

interface Input {
  readonly answers: UseCase['data']
}

test.each(vectorsOf<Input>('data-readiness'))('$id: $note', (vector) => {
  const result = dataReadiness(vector.input.answers)
  expect(
    differences(vector, {
      index: null,
      suggestion: null,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.verdict ?? null,
    }),
  ).toEqual([])
})
