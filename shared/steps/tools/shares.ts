import { TOOL_CRITERIA, type ToolCriterion } from '../../domain/tool'
import type { ToolComparison } from '../../domain/tool-comparison'
import { sumOf } from '../../rules/amounts'

/** A criterion that weighs, with its share of the whole. */
export interface WeighedCriterion {
  readonly criterion: ToolCriterion
  /** Percentage points; the shares of a comparison add up to 100. */
  readonly share: number
}

/** Shares of the criteria that weigh, in the order of the method. */
export function sharesOf(weights: ToolComparison['weights']): readonly WeighedCriterion[] {
  const total = sumOf(Object.values(weights))
  if (total === 0) return []
  return TOOL_CRITERIA.flatMap((criterion) =>
    weights[criterion] > 0 ? [{ criterion, share: (weights[criterion] * 100) / total }] : [],
  )
}
