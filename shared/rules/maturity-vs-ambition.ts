import { type Computed, computed, invalid, notComputable } from '../kernel/computed'

/**
 * What a maturity can carry: stand-alone assistants only (stage 1 of `phases.progressive-integration`), a
 * pilot with a plugin or a document search, or an integration through an API.
 */
export const AMBITIONS = ['stage-1-only', 'plugin-or-rag-pilot', 'api-conceivable'] as const
export type Ambition = (typeof AMBITIONS)[number]

/** Score from which a pilot is reasonable, and above which an integration is conceivable. */
export const PILOT_FROM = 2
export const API_ABOVE = 3.5

/**
 * How far a company may aim.
 *
 * @param overall overall score of the audit, 1 to 5, not rounded, or null
 *
 * Invalid: `out-of-range`. Not computable: `missing-input`.
 * Source: method.md `rule.maturity-vs-ambition`.
 */
export function maturityVsAmbition(overall: number | null): Computed<Ambition> {
  if (overall === null) return notComputable('missing-input')
  if (!(overall >= 1 && overall <= 5)) return invalid('out-of-range')
  if (overall > API_ABOVE) return computed('api-conceivable')
  return computed(overall >= PILOT_FROM ? 'plugin-or-rag-pilot' : 'stage-1-only')
}
