import { type Computed, computed, invalid, notComputable } from '../kernel/computed'

/** One axis of the matrix: the mark, and whether the room typed it instead of its sub-scores. */
export type AxisScore = Computed<number> & { readonly typed: boolean }

/** Sub-scores from which a mean is no longer provisional (method.md `rule.score-composite`). */
export const ENOUGH_SUB_SCORES = { impact: 2, feasibility: 3 } as const

/** A mark of the ten-point scale. */
export const inScale = (mark: number): boolean => mark >= 1 && mark <= 10

/**
 * The mark of one axis: the typed overall score where there is one, otherwise the weighted mean of the
 * sub-scores present. Points from 1 to 10, never rounded.
 *
 * @param weights non-negative; 1 where absent. A sub-score of weight 0 is ignored and does not count as present.
 *
 * Invalid: `out-of-range`, `negative-weight`. Not computable: `no-sub-score`. Provisional:
 * `too-few-sub-scores`, below two for impact or three for feasibility.
 * Source: method.md `rule.score-composite`.
 */
export function axisScore<K extends string>(
  axis: keyof typeof ENOUGH_SUB_SCORES,
  scores: Readonly<Record<K, number | null>>,
  typed: number | null = null,
  weights?: Readonly<Partial<Record<K, number>>>,
): AxisScore {
  let sum = 0
  let weightSum = 0
  let present = 0
  let outOfRange = typed !== null && !inScale(typed)
  let negative = false
  for (const key in scores) {
    const mark = scores[key]
    const weight = weights?.[key] ?? 1
    negative ||= weight < 0
    if (mark === null) continue
    outOfRange ||= !inScale(mark)
    if (weight === 0) continue
    sum += mark * weight
    weightSum += weight
    present += 1
  }
  if (outOfRange) return { ...invalid('out-of-range'), typed: typed !== null }
  if (negative) return { ...invalid('negative-weight'), typed: typed !== null }
  if (typed !== null) return { ...computed(typed), typed: true }
  if (present === 0) return { ...notComputable('no-sub-score'), typed: false }
  const weakenedBy = present < ENOUGH_SUB_SCORES[axis] ? ['too-few-sub-scores'] : []
  return { ...computed(sum / weightSum, weakenedBy), typed: false }
}
