import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { pilotDuration } from './pilot-duration'

interface Input {
  readonly start: string | null
  readonly end: string | null
}

test.each(vectorsOf<Input>('pilot-duration'))('$id: $note', (vector) => {
  const result = pilotDuration(vector.input.start, vector.input.end)
  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.verdict ?? null,
    }),
  ).toEqual([])
})
