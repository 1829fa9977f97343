import { type Computed, computed } from '../kernel/computed'
import type { FallbackState } from './fallback-needed'
import type { RiskLevel } from './risk-level'

/** In the order in which they are shown. */
export const RISK_GATE_BLOCKERS = [
  'no-risk-assessment',
  'residual-not-rated',
  'residual-critical',
  'high-without-owner',
  'high-without-date',
  'high-without-acceptance',
  'no-fallback',
] as const
export type RiskGateBlocker = (typeof RISK_GATE_BLOCKERS)[number]

/** What the gate looks at in a risk linked to the case. */
export interface GatedRisk {
  /** Null while it is not rated, or while it contradicts the gross rating. */
  readonly residualLevel: RiskLevel | null
  /** Whoever answers for it; only whether there is one matters here. */
  readonly owner: string | null
  /** ISO date. */
  readonly due: string | null
  /** As `acceptanceHolds` says on the day of the question. */
  readonly acceptance: boolean
}

export interface RiskGate<TRisk extends GatedRisk = GatedRisk> {
  readonly verdict: 'allowed' | 'blocked'
  /** Each reason once, in the order of `RISK_GATE_BLOCKERS`; empty when allowed. */
  readonly blockers: readonly RiskGateBlocker[]
  /** The risks that block and why, in the order given. */
  readonly held: readonly {
    readonly risk: TRisk
    readonly blockers: readonly RiskGateBlocker[]
  }[]
}

/**
 * Whether a use case may go live as far as its risks are concerned. Always computable: what is missing
 * blocks. A fallback that is stale or untested is a fallback; its alert is `fallbackNeeded`'s.
 *
 * @param risks every risk linked to the case; none at all blocks (method.md 0.4)
 *
 * Source: method.md `rule.risk-gate`.
 */
export function riskGate<TRisk extends GatedRisk>(
  risks: readonly TRisk[],
  fallback: FallbackState,
): Computed<RiskGate<TRisk>> {
  const held = risks
    .map((risk) => ({ risk, blockers: blockersOf(risk) }))
    .filter(({ blockers }) => blockers.length > 0)
  const found = new Set<RiskGateBlocker>([
    ...held.flatMap(({ blockers }) => blockers),
    ...(risks.length === 0 ? (['no-risk-assessment'] as const) : []),
    ...(fallback === 'none' ? (['no-fallback'] as const) : []),
  ])
  return computed({
    verdict: found.size > 0 ? 'blocked' : 'allowed',
    blockers: RISK_GATE_BLOCKERS.filter((blocker) => found.has(blocker)),
    held,
  })
}

function blockersOf(risk: GatedRisk): readonly RiskGateBlocker[] {
  if (risk.residualLevel === null) return ['residual-not-rated']
  if (risk.residualLevel === 'critical') return ['residual-critical']
  if (risk.residualLevel !== 'high') return []
  return [
    ...(risk.owner === null ? (['high-without-owner'] as const) : []),
    ...(risk.due === null ? (['high-without-date'] as const) : []),
    ...(risk.acceptance ? [] : (['high-without-acceptance'] as const)),
  ]
}
