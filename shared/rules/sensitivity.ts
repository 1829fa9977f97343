import { type Computed, computed, invalid } from '../kernel/computed'
import { anyOutside, raisedBy } from './amounts'
import { DEFAULT_OVERRUN } from './budget-overrun'
import { roiCumulated } from './roi'

/** Benefits that do not come, in percentage points. */
export const DEFAULT_SHORTFALL = 30

export const SENSITIVITY_CASES = ['base', 'cost', 'benefit', 'both'] as const
export type SensitivityCase = (typeof SENSITIVITY_CASES)[number]

export interface Shock {
  /** Percentage points added to the costs. */
  readonly overrun?: number | null
  /** Percentage points taken off the benefits, 0 to 100. */
  readonly shortfall?: number | null
}

/**
 * F3 as planned, with dearer costs, with thinner benefits, and with both, in percentage points.
 *
 * @param benefits euros over the horizon
 * @param costs euros over the horizon
 *
 * Invalid: `out-of-range` and those of `roiCumulated`. Not computable: `missing-input`, `division-by-zero`.
 * Source: method.md `rule.sensitivity`.
 */
export function sensitivity(
  benefits: number | null,
  costs: number | null,
  shock: Shock = {},
): Computed<Readonly<Record<SensitivityCase, number>>> {
  const overrun = shock.overrun ?? DEFAULT_OVERRUN
  const shortfall = shock.shortfall ?? DEFAULT_SHORTFALL
  if (anyOutside([overrun]) || anyOutside([shortfall], 0, 100)) return invalid('out-of-range')

  const dearer = costs === null ? null : raisedBy(costs, overrun)
  const thinner = benefits === null ? null : raisedBy(benefits, -shortfall)
  const base = roiCumulated([benefits], [costs])
  const cost = roiCumulated([benefits], [dearer])
  const benefit = roiCumulated([thinner], [costs])
  const both = roiCumulated([thinner], [dearer])
  if (base.value === null) return base
  if (cost.value === null) return cost
  if (benefit.value === null) return benefit
  if (both.value === null) return both
  return computed({
    base: base.value,
    cost: cost.value,
    benefit: benefit.value,
    both: both.value,
  })
}
