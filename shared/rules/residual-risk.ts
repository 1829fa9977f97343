import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import type { RiskLevel, RiskRating } from './risk-level'

export interface ResidualRisk {
  /** Level of what is left. */
  readonly level: RiskLevel
  /** Scores 1 to 25. */
  readonly gross: number
  readonly residual: number
  /** Percentage points of the gross score taken away, 0 to 96. */
  readonly reduction: number
}

/**
 * What the measures leave of a risk, from two ratings of `riskLevelOf`. Serves the current rating too.
 *
 * Invalid: the reasons of an invalid rating; `residual-above-gross`, to be checked again with the room.
 * Not computable (not rated): `missing-input`. Provisional: whatever makes one of the ratings so.
 * Source: method.md `rule.residual-risk`.
 */
export function residualRisk(
  gross: Computed<RiskRating>,
  residual: Computed<RiskRating>,
): Computed<ResidualRisk> {
  const wrong = [gross, residual].find((rating) => rating.status === 'invalid')
  if (wrong) return invalid(...wrong.reasons)
  if (gross.value === null || residual.value === null) return notComputable('missing-input')
  if (residual.value.score > gross.value.score) return invalid('residual-above-gross')

  return computed(
    {
      level: residual.value.level,
      gross: gross.value.score,
      residual: residual.value.score,
      reduction: ((gross.value.score - residual.value.score) / gross.value.score) * 100,
    },
    [...new Set([...gross.reasons, ...residual.reasons])],
  )
}
