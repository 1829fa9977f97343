import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, sumOf, sumOfPresent } from './amounts'

/** The five factors whose shares of a budget are known; maintenance comes on top. */
export const SHARE_FACTORS = [
  'licences',
  'integration',
  'infrastructure',
  'data',
  'training',
] as const
export type ShareFactor = (typeof SHARE_FACTORS)[number]

/** Usual shares, in percentage points, edges included (method.md 11.1). Their middles do not add up to 100. */
export const TYPICAL_SHARES: Readonly<Record<ShareFactor, readonly [low: number, high: number]>> = {
  licences: [15, 25],
  integration: [30, 40],
  infrastructure: [10, 15],
  data: [15, 25],
  training: [10, 20],
}

export interface CostShare {
  /** Percentage points of the total; null for an empty factor. */
  readonly shares: Readonly<Record<ShareFactor, number | null>>
  /** Euros: the factors filled, licences for one year. */
  readonly total: number
  /** Factors outside their usual share: a remark, no fault. */
  readonly outOfRange: readonly ShareFactor[]
  /** Factors empty or at 0: "forgotten?". */
  readonly forgotten: readonly ShareFactor[]
}

/**
 * How the first budget divides, against the usual shares.
 *
 * @param costs euros: licences of year 1, the others once
 *
 * Invalid: `negative`. Not computable: `missing-input`, `division-by-zero`. Provisional: `cost-missing`.
 * Source: method.md `rule.cost-share`.
 */
export function costShare(
  costs: Readonly<Record<ShareFactor, number | null>>,
): Computed<CostShare> {
  const amounts = SHARE_FACTORS.map((factor) => costs[factor])
  if (anyOutside(amounts)) return invalid('negative')
  const total = sumOfPresent(amounts)
  if (total === null) return notComputable('missing-input')
  if (total === 0) return notComputable('division-by-zero')

  const shareOf = (cost: number | null) => (cost === null ? null : (cost * 100) / total)
  const shares = Object.fromEntries(
    SHARE_FACTORS.map((factor) => [factor, shareOf(costs[factor])] as const),
  ) as Record<ShareFactor, number | null>
  const forgotten = SHARE_FACTORS.filter((factor) => (costs[factor] ?? 0) === 0)
  const outOfRange = SHARE_FACTORS.filter((factor) => {
    const [low, high] = TYPICAL_SHARES[factor]
    const cost = costs[factor] ?? 0
    return cost > 0 && (cost * 100 < low * total || cost * 100 > high * total)
  })
  const weakenedBy = amounts.includes(null) ? ['cost-missing'] : []
  return computed({ shares, total, outOfRange, forgotten }, weakenedBy)
}

/** The middles of the usual shares, brought to a sum of 100: how a budget divides before it is known. */
export function normalisedMidpoints(): Readonly<Record<ShareFactor, number>> {
  const middleOf = (factor: ShareFactor) => sumOf(TYPICAL_SHARES[factor]) / 2
  const total = sumOf(SHARE_FACTORS.map(middleOf))
  return Object.fromEntries(
    SHARE_FACTORS.map((factor) => [factor, (middleOf(factor) * 100) / total] as const),
  ) as Record<ShareFactor, number>
}
