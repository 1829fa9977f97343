import { computed, type Computed } from '../../kernel/computed'
import {
  type HostingBreakeven,
  hostingBreakeven,
  type HostingCosts,
} from '../../rules/hosting-breakeven'

/** Months shown when nothing asks for more, and at most. */
const LEAST_MONTHS = 36
const MOST_MONTHS = 120

export interface BreakevenCurve extends HostingBreakeven {
  /** Months shown, a multiple of 12. */
  readonly horizon: number
  /** Euros spent at a month, set-up included. */
  readonly proprietaryAt: (month: number) => number
  readonly ownAt: (month: number) => number
  /** Euros at the end of the horizon, of the dearer of both. */
  readonly highest: number
}

/**
 * The two cumulated costs that meet at the break-even, over as many years as it takes to see it.
 *
 * Invalid and not computable: as `hostingBreakeven`.
 * Source: method.md `rule.hosting-breakeven`.
 */
export function breakevenCurve(costs: HostingCosts): Computed<BreakevenCurve> {
  const found = hostingBreakeven(costs)
  if (found.value === null) return found
  const { ownCapex, proprietarySetup, monthlyProprietary, monthlyOwn } = costs
  const wanted = (found.value.months ?? 0) * 1.4
  const horizon = Math.min(MOST_MONTHS, Math.max(LEAST_MONTHS, Math.ceil(wanted / 12) * 12))
  const proprietaryAt = (month: number) =>
    (proprietarySetup ?? 0) + (monthlyProprietary ?? 0) * month
  const ownAt = (month: number) => (ownCapex ?? 0) + (monthlyOwn ?? 0) * month
  return computed({
    ...found.value,
    horizon,
    proprietaryAt,
    ownAt,
    highest: Math.max(proprietaryAt(horizon), ownAt(horizon)),
  })
}
