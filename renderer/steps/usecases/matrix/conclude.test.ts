import { expect, test } from 'vitest'
import type { RankRange, RankSensitivity } from '../../../../shared/rules/rank-sensitivity'
import { conclude } from './conclude'

const ranked = (rank: number, worst: number, alsoIn: RankRange['alsoIn'] = []): RankRange => ({
  id: `case-${rank}` as RankRange['id'],
  rank,
  best: rank,
  worst,
  quadrant: 'quick-win',
  alsoIn,
})
const trial = (...cases: RankRange[]): RankSensitivity => ({ effects: [], cases })

test.each([
  ['nothing scored', trial(), 'none', 0],
  ['nothing moves', trial(ranked(1, 1), ranked(2, 3)), 'firm', 0],
  ['only the first place moves', trial(ranked(1, 2), ranked(2, 2)), 'firmQuadrants', 0],
  ['a case changes quadrant', trial(ranked(1, 1), ranked(2, 4, ['strategic'])), 'moving', 1],
  ['both', trial(ranked(1, 3), ranked(2, 4, ['strategic'])), 'movingFirst', 1],
])('%s', (_, sensitivity, kind, movers) => {
  const conclusion = conclude(sensitivity)

  expect(conclusion.kind).toBe(kind)
  expect(conclusion.kind === 'none' ? 0 : conclusion.movers.length).toBe(movers)
})
