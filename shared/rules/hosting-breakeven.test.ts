import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { hostingBreakeven, type HostingCosts } from './hosting-breakeven'

test.each(vectorsOf<HostingCosts>('hosting-breakeven'))('$id: $note', (vector) => {
  const result = hostingBreakeven(vector.input)
  expect(
    differences(vector, {
      months: null,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.verdict ?? null,
    }),
  ).toEqual([])
})
