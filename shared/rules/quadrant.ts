import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { inScale } from './score-composite'

/** In the order of priority (method.md `rule.priority-index`). */
export const QUADRANTS = ['quick-win', 'strategic', 'incremental', 'avoid'] as const
export type Quadrant = (typeof QUADRANTS)[number]

/** What a screen can switch on: a quadrant, or the named state that stands in for it. */
export type QuadrantState = Quadrant | 'not-scored' | 'invalid'

/**
 * First mark that counts as high, in points of the 1 to 10 scale. The source draws the matrix without
 * saying where "high" begins; 5.5 is the middle of the scale (method.md 4.1).
 */
export const DEFAULT_CUT = 5.5

/**
 * Where a use case falls on the matrix. Takes unrounded marks: 5.49 is low even where a screen shows 5.5.
 *
 * @param impact      points 1–10, 10 = greatest effect on the company's goals
 * @param feasibility points 1–10, 10 = easiest
 *
 * Invalid: `out-of-range`, tested before anything missing. Not computable: `missing-score` (not scored).
 * Source: method.md `rule.quadrant`.
 */
export function quadrantOf(
  impact: number | null,
  feasibility: number | null,
  cut: number = DEFAULT_CUT,
): Computed<Quadrant> {
  if ([impact, feasibility].some((mark) => mark !== null && !inScale(mark)))
    return invalid('out-of-range')
  if (impact === null || feasibility === null) return notComputable('missing-score')
  if (impact >= cut) return computed(feasibility >= cut ? 'quick-win' : 'strategic')
  return computed(feasibility >= cut ? 'incremental' : 'avoid')
}

export const quadrantState = (quadrant: Computed<Quadrant>): QuadrantState =>
  quadrant.value ?? (quadrant.status === 'invalid' ? 'invalid' : 'not-scored')
