import { SEVERITY_FACETS, type SeverityFacet } from '../domain/risk'
import { type Computed, computed, invalid, notComputable } from '../kernel/computed'

/** From the mildest to the worst (method.md 5.3). */
export const RISK_LEVELS = ['low', 'moderate', 'high', 'critical'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]

/** What a screen can switch on: a level, or the named state that stands in for it. */
export type RiskLevelState = RiskLevel | 'not-rated' | 'invalid'

/** Marks 1 to 5 by facet, null where empty. */
export type SeverityFacets = Readonly<Record<SeverityFacet, number | null>>

/** First score of each level above low: probability × severity goes from 1 to 25. */
export const MODERATE_FROM = 5
export const HIGH_FROM = 10
export const CRITICAL_FROM = 16

export interface RiskRating {
  readonly level: RiskLevel
  /** Probability × severity, 1 to 25. */
  readonly score: number
  /** The severity that counted, 1 to 5. */
  readonly severity: number
}

/**
 * How serious a risk is. Serves the gross, the current and the residual rating alike.
 *
 * @param probability 1 (rare) to 5 (almost certain), whole
 * @param severity    1 (negligible) to 5 (critical), whole; replaced by the worst facet as soon as one is filled
 *
 * Invalid: `out-of-range`, tested before anything missing. Not computable (not rated): `missing-input`.
 * Provisional: `facet-missing`, some facets filled and not all.
 * Source: method.md `rule.risk-level`.
 */
export function riskLevelOf(
  probability: number | null,
  severity: number | null,
  facets: SeverityFacets | null = null,
): Computed<RiskRating> {
  const marks = SEVERITY_FACETS.map((facet) => facets?.[facet] ?? null)
  if ([probability, severity, ...marks].some((mark) => mark !== null && !isMark(mark)))
    return invalid('out-of-range')

  const filled = marks.filter((mark) => mark !== null)
  const counted = filled.length > 0 ? Math.max(...filled) : severity
  if (probability === null || counted === null) return notComputable('missing-input')

  const score = probability * counted
  const partial = filled.length > 0 && filled.length < SEVERITY_FACETS.length
  return computed(
    { level: levelOfScore(score), score, severity: counted },
    partial ? ['facet-missing'] : [],
  )
}

/** The level of a score of 1 to 25: the colour of a cell of the heat map. */
export function levelOfScore(score: number): RiskLevel {
  if (score >= CRITICAL_FROM) return 'critical'
  if (score >= HIGH_FROM) return 'high'
  return score >= MODERATE_FROM ? 'moderate' : 'low'
}

export const riskLevelState = (rating: Computed<{ readonly level: RiskLevel }>): RiskLevelState =>
  rating.value?.level ?? (rating.status === 'invalid' ? 'invalid' : 'not-rated')

/** Whether a level is high or critical, where fallbacks and charter clauses are asked for. */
export const isHighOrWorse = (level: RiskLevel | null): boolean =>
  level === 'high' || level === 'critical'

/** How many risks stand at each level; those not rated (null) are left out. */
export const countByLevel = (
  levels: readonly (RiskLevel | null)[],
): Readonly<Record<RiskLevel, number>> => {
  const counts: Record<RiskLevel, number> = { low: 0, moderate: 0, high: 0, critical: 0 }
  for (const level of levels) if (level !== null) counts[level] += 1
  return counts
}

const isMark = (mark: number): boolean => Number.isInteger(mark) && mark >= 1 && mark <= 5
