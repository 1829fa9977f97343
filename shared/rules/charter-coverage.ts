import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { type RiskLevel, isHighOrWorse } from './risk-level'

/** Clauses of a complete charter (method.md 7.2). */
export const CHARTER_CLAUSES_IN_ALL = 21

export interface CharteredRisk {
  /** Gross level, null while not rated. */
  readonly level: RiskLevel | null
  /** Charter clauses linked to the risk; several count once. */
  readonly clauses: number
}

export interface CharterCoverage<TRisk extends CharteredRisk = CharteredRisk> {
  /** Percentage points of the gross risks of high or more, 0 to 100. */
  readonly coverage: number
  /** Those without a clause, in the order given. */
  readonly uncovered: readonly TRisk[]
}

/**
 * How many of the serious risks the charter answers to.
 *
 * Not computable: `no-high-risk`.
 * Source: method.md `rule.charter-coverage`.
 */
export function charterCoverage<TRisk extends CharteredRisk>(
  risks: readonly TRisk[],
): Computed<CharterCoverage<TRisk>> {
  const serious = risks.filter(({ level }) => isHighOrWorse(level))
  if (serious.length === 0) return notComputable('no-high-risk')
  const uncovered = serious.filter(({ clauses }) => clauses === 0)
  return computed({
    coverage: ((serious.length - uncovered.length) / serious.length) * 100,
    uncovered,
  })
}

/**
 * How much of the charter is written, in percentage points, 0 to 100.
 *
 * @param filled clauses filled in, 0 to 21, whole
 *
 * Invalid: `out-of-range`. Not computable: `missing-input`.
 * Source: method.md `rule.charter-coverage`.
 */
export function clauseCompleteness(filled: number | null): Computed<number> {
  if (filled === null) return notComputable('missing-input')
  if (!Number.isInteger(filled) || filled < 0 || filled > CHARTER_CLAUSES_IN_ALL)
    return invalid('out-of-range')
  return computed((filled / CHARTER_CLAUSES_IN_ALL) * 100)
}
