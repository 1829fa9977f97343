import { expect, test } from 'vitest'
import { caseNumber, marks, typed } from '../../test/fixtures/vectors/scored-case'
import { DEFAULT_SETTINGS } from '../domain/settings'
import { DEFAULT_VARIATIONS, rankSensitivity, vary } from './rank-sensitivity'

const strategicOnly = caseNumber(1, marks([10, 1, 5], [8, 8, 8, 8]))
const steady = caseNumber(2, typed(5.4, 8))
const unscored = caseNumber(3)

test('every weight is halved and doubled, and the cut moved both ways', () => {
  expect(DEFAULT_VARIATIONS).toHaveLength(7 * 2 + 2)
})

test('doubling the weight on which a case lives lifts it into another quadrant', () => {
  // Impact (10 + 1 + 5) / 3 = 5.33: low. With strategic doubled, (20 + 1 + 5) / 4 = 6.5: high.
  const { effects, cases } = rankSensitivity([strategicOnly, steady], DEFAULT_SETTINGS, [
    { kind: 'weight', axis: 'impact', criterion: 'strategic', factor: 2 },
  ])

  expect(effects[0]?.quadrantMoves).toEqual([
    { id: strategicOnly.id, from: 'incremental', to: 'quick-win' },
  ])
  expect(effects[0]?.moved).toBe(2)
  expect(effects[0]?.largestMove).toBe(1)
  expect(cases.map(({ id, rank, best, worst }) => ({ id, rank, best, worst }))).toEqual([
    { id: steady.id, rank: 1, best: 1, worst: 2 },
    { id: strategicOnly.id, rank: 2, best: 1, worst: 2 },
  ])
  expect(cases[1]?.alsoIn).toEqual(['quick-win'])
})

test('a lower cut moves what lies just below it, weights untouched', () => {
  const { effects } = rankSensitivity([steady], DEFAULT_SETTINGS, [{ kind: 'cut', shift: -0.5 }])

  expect(effects[0]?.quadrantMoves).toEqual([
    { id: steady.id, from: 'incremental', to: 'quick-win' },
  ])
})

test('a typed mark does not answer to weights, and an unscored case takes no part', () => {
  const { cases } = rankSensitivity(
    [steady, unscored],
    DEFAULT_SETTINGS,
    DEFAULT_VARIATIONS.filter(({ kind }) => kind === 'weight'),
  )

  expect(cases).toEqual([
    { id: steady.id, rank: 1, best: 1, worst: 1, quadrant: 'incremental', alsoIn: [] },
  ])
})

test('the cut stays on the scale', () => {
  const low = { ...DEFAULT_SETTINGS, matrixCut: 1.2 }

  expect(vary(low, { kind: 'cut', shift: -0.5 }).matrixCut).toBe(1)
})
