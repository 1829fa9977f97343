import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { roundHalfUp } from '../kernel/format'
import { sumOf } from './amounts'
import { costShare, normalisedMidpoints, type ShareFactor } from './cost-share'

interface Input {
  readonly costs: Readonly<Record<ShareFactor, number | null>>
}

test.each(vectorsOf<Input>('cost-share'))('$id: $note', (vector) => {
  const result = costShare(vector.input.costs)
  const { shares, ...rest } = result.value ?? { shares: null }
  const { value, ...others } = vector.expected
  const actual = { ...rest, status: result.status, reasons: result.reasons, value: shares }

  expect(differences({ ...vector, expected: others }, actual)).toEqual([])
  // Field by field, for the tolerance.
  const expected = { ...(value as Record<string, unknown> | null), status: vector.expected.status }
  expect(differences({ ...vector, expected }, { ...actual, ...shares })).toEqual([])
  expect(shares === null).toBe(value === null)
})

test('the middles of the usual shares, brought to 100, print as in the method', () => {
  const shares = normalisedMidpoints()

  expect(Object.values(shares).map((share) => roundHalfUp(share, 1))).toEqual([
    19.5, 34.1, 12.2, 19.5, 14.6,
  ])
  expect(sumOf(Object.values(shares))).toBeCloseTo(100, 9)
})
