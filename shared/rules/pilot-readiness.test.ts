import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { pilotReadiness } from './pilot-readiness'

interface Input {
  readonly answers: Parameters<typeof pilotReadiness>[0]
}

test.each(vectorsOf<Input>('pilot-readiness'))('$id: $note', (vector) => {
  const result = pilotReadiness(vector.input.answers)
  expect(
    differences(vector, {
      score: null,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.verdict ?? null,
    }),
  ).toEqual([])
})
