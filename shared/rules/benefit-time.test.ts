import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { benefitTime, type TimeSaved } from './benefit-time'

test.each(vectorsOf<TimeSaved>('benefit-time'))('$id: $note', (vector) => {
  const result = benefitTime(vector.input)
  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.net ?? null,
    }),
  ).toEqual([])
})
