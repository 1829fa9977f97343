import type { Ypn } from '../domain/answer'
import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, exceeds } from './amounts'

/** Bounds of an editable weight; 0 leaves the criterion out. */
export const WEIGHT_RANGE = [0, 5] as const
export const MARK_RANGE = [1, 5] as const

export interface ComparisonCriterion {
  readonly id: string
  /** 0 to 5. */
  readonly weight: number
  /** Below this mark, an option is out, whatever the rest says. */
  readonly minimum?: number | null
}

export interface ComparisonOption {
  readonly id: string
  /** 1 to 5 by criterion, 5 always the favourable end; null or absent while unmarked. */
  readonly marks: Readonly<Record<string, number | null>>
  /** Conditions without which an option is out, by id: "no" is out, "partly" and unanswered are to check. */
  readonly conditions?: Readonly<Record<string, Ypn | null>>
}

/** How each weight is moved to see whether the first place holds. */
export type WeightStep =
  | { readonly kind: 'points'; readonly by: number }
  | { readonly kind: 'percent'; readonly by: number }
export const DEFAULT_STEP: WeightStep = { kind: 'points', by: 1 }

/** An option that fails a condition or a minimum, and which ones. Never scored into the ranking. */
export interface OptionOut {
  readonly id: string
  readonly conditions: readonly string[]
  readonly belowMinimum: readonly string[]
}

export interface RankedOption {
  readonly id: string
  /** From 1; equal scores share a place and leave the next ones free. */
  readonly rank: number
  /** Weighted mean, 1 to 5, not rounded. */
  readonly score: number
  /** Criteria left out of this score because the mark is missing. */
  readonly missing: readonly string[]
  /** Conditions answered "partly" or not at all. */
  readonly toCheck: readonly string[]
}

/** A change of one weight under which other options come first. */
export interface WinnerChange {
  readonly criterion: string
  readonly from: number
  readonly to: number
  readonly winners: readonly string[]
}

export interface Comparison {
  readonly ranking: readonly RankedOption[]
  /** First place; several when they tie. */
  readonly winners: readonly string[]
  /** Points between the first place and the next option, 0 in a tie; null with a single option. */
  readonly margin: number | null
  /** Single-weight changes that change the first place; empty when it holds. */
  readonly changes: readonly WinnerChange[]
  /** Options without a mark on any criterion that weighs. */
  readonly unmarked: readonly string[]
}

/**
 * Compares options: conditions and minimums first, then the weighted mean of the marks, then whether the
 * first place depends on a single weight.
 *
 * Invalid: `out-of-range` (mark, weight, minimum). Not computable: `no-option`, `all-out`, `no-weight`,
 * `no-mark`. Provisional: `mark-missing`, `condition-to-check`. What is out is told in every case but invalid.
 * Source: method.md 6.2 (editable weights); the eliminatory part and the step of ±1 are choices of the product.
 */
export function weightedComparison(
  criteria: readonly ComparisonCriterion[],
  options: readonly ComparisonOption[],
  step: WeightStep = DEFAULT_STEP,
): Computed<Comparison> & { readonly out: readonly OptionOut[] } {
  const marks = options.flatMap((option) => criteria.map(({ id }) => option.marks[id]))
  const minimums = criteria.map(({ minimum }) => minimum)
  if (
    anyOutside([...marks, ...minimums], ...MARK_RANGE) ||
    anyOutside(
      criteria.map(({ weight }) => weight),
      ...WEIGHT_RANGE,
    )
  )
    return { ...invalid('out-of-range'), out: [] }

  const out = options.flatMap((option) => eliminationOf(option, criteria))
  const kept = options.filter((option) => out.every(({ id }) => id !== option.id))
  const nothing = (reason: string) => ({ ...notComputable(reason), out })
  if (options.length === 0) return nothing('no-option')
  if (kept.length === 0) return nothing('all-out')
  if (criteria.every(({ weight }) => weight === 0)) return nothing('no-weight')

  const ranking = rank(criteria, kept)
  if (ranking.length === 0) return nothing('no-mark')
  const winners = winnersOf(ranking)
  const [first, second] = ranking
  return {
    ...computed(
      {
        ranking,
        winners,
        margin: first && second ? (winners.length > 1 ? 0 : first.score - second.score) : null,
        changes: changesOf(criteria, kept, step, winners),
        unmarked: kept.map(({ id }) => id).filter((id) => ranking.every((one) => one.id !== id)),
      },
      [
        ...(ranking.some(({ missing }) => missing.length > 0) || ranking.length < kept.length
          ? ['mark-missing']
          : []),
        ...(ranking.some(({ toCheck }) => toCheck.length > 0) ? ['condition-to-check'] : []),
      ],
    ),
    out,
  }
}

function eliminationOf(
  { id, marks, conditions = {} }: ComparisonOption,
  criteria: readonly ComparisonCriterion[],
): readonly OptionOut[] {
  const failed = Object.keys(conditions).filter((key) => conditions[key] === 'no')
  const belowMinimum = criteria
    .filter(({ id: key, minimum }) => (marks[key] ?? Number.POSITIVE_INFINITY) < (minimum ?? 0))
    .map(({ id: key }) => key)
  return failed.length + belowMinimum.length === 0 ? [] : [{ id, conditions: failed, belowMinimum }]
}

/** Options with at least one mark that weighs, best first, then in the order given. */
function rank(
  criteria: readonly ComparisonCriterion[],
  options: readonly ComparisonOption[],
): readonly RankedOption[] {
  const weighing = criteria.filter(({ weight }) => weight > 0)
  const scored = options.flatMap(({ id, marks, conditions = {} }) => {
    const score = weightedMean(weighing, marks)
    if (score === null) return []
    const missing = weighing
      .map((criterion) => criterion.id)
      .filter((key) => isUnmarked(marks[key]))
    const toCheck = Object.keys(conditions).filter(
      (key) => conditions[key] === 'partly' || conditions[key] === null,
    )
    return [{ id, score, missing, toCheck }]
  })
  return scored
    .map((option) => ({
      ...option,
      rank: 1 + scored.filter(({ score }) => exceeds(score, option.score)).length,
    }))
    .toSorted((a, b) => a.rank - b.rank)
}

const isUnmarked = (mark: number | null | undefined): boolean => mark === null || mark === undefined

function weightedMean(
  criteria: readonly ComparisonCriterion[],
  marks: ComparisonOption['marks'],
): number | null {
  let sum = 0
  let weights = 0
  for (const { id, weight } of criteria) {
    const mark = marks[id]
    if (mark === null || mark === undefined) continue
    sum += mark * weight
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}

const winnersOf = (ranking: readonly RankedOption[]): readonly string[] =>
  ranking.filter((option) => option.rank === 1).map(({ id }) => id)

function changesOf(
  criteria: readonly ComparisonCriterion[],
  options: readonly ComparisonOption[],
  step: WeightStep,
  winners: readonly string[],
): readonly WinnerChange[] {
  return criteria.flatMap(({ id, weight }) =>
    [-1, 1].flatMap((direction): readonly WinnerChange[] => {
      const to = moved(weight, step, direction)
      if (to === weight) return []
      const varied = criteria.map((one) => (one.id === id ? { ...one, weight: to } : one))
      const other = winnersOf(rank(varied, options))
      // Without any weight left there is no first place to compare with.
      if (other.length === 0 || isSame(other, winners)) return []
      return [{ criterion: id, from: weight, to, winners: other }]
    }),
  )
}

function moved(weight: number, { kind, by }: WeightStep, direction: number): number {
  const [low, high] = WEIGHT_RANGE
  const change = kind === 'points' ? by : (weight * by) / 100
  return Math.min(high, Math.max(low, weight + direction * change))
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
