import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside } from './amounts'

export const HOSTING_VERDICTS = ['months', 'never', 'immediately', 'temporary'] as const

export interface HostingCosts {
  /** Euros, once: machines and installation of own hosting. */
  readonly ownCapex: number | null
  /** Euros, once: set-up of the proprietary offer. */
  readonly proprietarySetup: number | null
  /** Euros a month. */
  readonly monthlyProprietary: number | null
  readonly monthlyOwn: number | null
}

export interface HostingBreakeven {
  readonly verdict: (typeof HOSTING_VERDICTS)[number]
  /** Until own hosting has paid for itself; for `temporary`, as long as it stays the cheaper one. */
  readonly months: number | null
}

/**
 * When own hosting becomes cheaper than a proprietary offer, if it does. Months are not rounded.
 *
 * Invalid: `negative`. Not computable: `missing-input`.
 * Source: method.md `rule.hosting-breakeven`.
 */
export function hostingBreakeven(costs: HostingCosts): Computed<HostingBreakeven> {
  const { ownCapex, proprietarySetup, monthlyProprietary, monthlyOwn } = costs
  if (anyOutside([ownCapex, proprietarySetup, monthlyProprietary, monthlyOwn]))
    return invalid('negative')
  if (
    ownCapex === null ||
    proprietarySetup === null ||
    monthlyProprietary === null ||
    monthlyOwn === null
  )
    return notComputable('missing-input')

  const extra = ownCapex - proprietarySetup
  const saving = monthlyProprietary - monthlyOwn
  if (saving > 0)
    return extra > 0
      ? computed({ verdict: 'months', months: extra / saving })
      : computed({ verdict: 'immediately', months: 0 })
  if (extra >= 0) return computed({ verdict: 'never', months: null })
  return saving === 0
    ? computed({ verdict: 'immediately', months: 0 })
    : computed({ verdict: 'temporary', months: extra / saving })
}
