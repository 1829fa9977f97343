import type { ToolCriterion } from '../../domain/tool'
import { type ComparisonOption, weightedComparison } from '../../rules/weighted-comparison'
import type { WeighedCriterion } from './shares'

/** The trials are the variations: the rule need not vary each of them again. */
const NO_STEP = { kind: 'points', by: 0 } as const

/** Percentage points that pass from one criterion to another in the trials. */
export const SHIFTS = [5, 10, 15] as const

/** The weight from which another option passes the first one. */
export interface TippingPoint {
  readonly criterion: ToolCriterion
  /** Share today, percentage points. */
  readonly now: number
  /** Share at which both are equal, percentage points. */
  readonly at: number
  /** Whether the weight must rise to get there, or fall. */
  readonly direction: 'above' | 'below'
  readonly passing: string
}

export interface Robustness {
  /** Ways of moving 5, 10 or 15 points from a criterion to another. */
  readonly trials: number
  /** Those after which the same option is alone in first place. */
  readonly held: number
  /** The nearest change of one weight that ends the lead; null when none does. */
  readonly tipping: TippingPoint | null
  /** Scores of the first two without the cost criterion; null where it does not weigh. */
  readonly withoutCost: {
    readonly holds: boolean
    readonly first: number
    readonly second: number
  } | null
}

/**
 * How far the first place depends on the weights chosen. Every trial moves points from one criterion to
 * another, so the weights always add up to 100; nothing is drawn by chance.
 *
 * @param criteria shares in percentage points
 * @param perPercent points of the rule for a percentage point
 *
 * Source: a choice of the product, on `weightedComparison`.
 */
export function robustnessOf(
  criteria: readonly WeighedCriterion[],
  options: readonly ComparisonOption[],
  leader: string,
  perPercent: number,
): Robustness {
  const compare = (shares: readonly WeighedCriterion[]) =>
    weightedComparison(
      shares.map(({ criterion, share }) => ({ id: criterion, weight: share * perPercent })),
      options,
      NO_STEP,
    )
  const holds = (shares: readonly WeighedCriterion[]): boolean => {
    const winners = compare(shares).value?.winners
    return winners?.length === 1 && winners[0] === leader
  }
  const trials = transfers(criteria)
  return {
    trials: trials.length,
    held: trials.filter(holds).length,
    tipping: nearestTipping(criteria, options, leader, compare(criteria)),
    withoutCost: withoutCost(criteria, leader, compare),
  }
}

function transfers(
  criteria: readonly WeighedCriterion[],
): readonly (readonly WeighedCriterion[])[] {
  return criteria.flatMap((from) =>
    criteria.flatMap((to) => {
      if (from === to) return []
      // A small weight cannot give more than it has; the same move is not counted twice.
      const moves = new Set(SHIFTS.map((shift) => Math.min(shift, from.share)))
      return [...moves].map((move) =>
        criteria.map((one) => {
          if (one === from) return { ...one, share: one.share - move }
          return one === to ? { ...one, share: one.share + move } : one
        }),
      )
    }),
  )
}

/**
 * Where another option draws level when one share moves and the others keep their proportions:
 * w·m + (1 − w)·r is equal on both sides, r being the mean of the other criteria.
 */
function nearestTipping(
  criteria: readonly WeighedCriterion[],
  options: readonly ComparisonOption[],
  leader: string,
  result: ReturnType<typeof weightedComparison>,
): TippingPoint | null {
  const complete = (result.value?.ranking ?? []).filter(({ missing }) => missing.length === 0)
  const first = options.find(({ id }) => id === leader)
  if (!first || complete.every(({ id }) => id !== leader)) return null
  const found: TippingPoint[] = []
  for (const { criterion, share } of criteria) {
    const others = criteria.filter((one) => one.criterion !== criterion)
    for (const { id } of complete) {
      const option = options.find((one) => one.id === id)
      if (id === leader || !option || others.length === 0) continue
      const lead = meanOver(others, first) - meanOver(others, option)
      const gain = markOf(option, criterion) - markOf(first, criterion)
      const at = (lead * 100) / (lead + gain)
      if (!Number.isFinite(at) || at < 0 || at > 100) continue
      found.push({
        criterion,
        now: share,
        at,
        direction: at > share ? 'above' : 'below',
        passing: id,
      })
    }
  }
  return found.toSorted((a, b) => Math.abs(a.at - a.now) - Math.abs(b.at - b.now))[0] ?? null
}

const markOf = (option: ComparisonOption, criterion: string): number => option.marks[criterion] ?? 0

function meanOver(criteria: readonly WeighedCriterion[], option: ComparisonOption): number {
  const weights = criteria.reduce((sum, { share }) => sum + share, 0)
  return (
    criteria.reduce((sum, { criterion, share }) => sum + share * markOf(option, criterion), 0) /
    weights
  )
}

function withoutCost(
  criteria: readonly WeighedCriterion[],
  leader: string,
  compare: (shares: readonly WeighedCriterion[]) => ReturnType<typeof weightedComparison>,
): Robustness['withoutCost'] {
  const rest = criteria.filter(({ criterion }) => criterion !== 'cost')
  if (rest.length === 0 || rest.length === criteria.length) return null
  const ranking = compare(rest).value?.ranking ?? []
  const own = ranking.find(({ id }) => id === leader)
  const other = ranking.find(({ id }) => id !== leader)
  if (!own || !other) return null
  return { holds: own.rank === 1, first: own.score, second: other.score }
}
