import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { tco, type TcoInput } from './tco'

test.each(vectorsOf<TcoInput>('tco'))('$id: $note', (vector) => {
  const result = tco(vector.input)
  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.total ?? null,
    }),
  ).toEqual([])
})

test('each year is shown, the one-off cost in the first', () => {
  expect(tco({ oneOff: 1_000, running: 100, years: 3, growth: 10 }).value?.byYear).toEqual([
    1_100,
    expect.closeTo(110, 9),
    expect.closeTo(121, 9),
  ])
})
