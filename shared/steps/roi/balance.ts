import type { BalanceData } from '../../pictures/balance-layout'
import type { BusinessCaseView } from '../../rules/business-case-view'
import { outcomeOf, type Plan } from '../../rules/case-outcome'
import { DEFAULT_RAMP, NO_RAMP } from '../../rules/ramp'

/**
 * The cumulated balance over the horizon with the band between low and high gains; null while the case
 * cannot be computed or has no gain.
 *
 * Source: method.md `rule.payback`, monthly simulation.
 */
export function balanceData({
  businessCase,
  input,
  figures,
}: BusinessCaseView): BalanceData | null {
  const { value } = figures
  if (value === null || value.benefitsTotal === null) return null
  const plan: Plan = {
    costs: input.costs,
    benefits: input.benefits,
    years: businessCase.years,
    maintenanceRate: businessCase.maintenancePct,
    growth: businessCase.growthPct,
    ramp: businessCase.ramp ? DEFAULT_RAMP : NO_RAMP,
  }
  const at = (costs: 'low' | 'high', benefits: 'low' | 'high') =>
    outcomeOf(plan, { costs, benefits, volume: businessCase.volumes.expected }).balances
  return {
    balances: value.balances,
    band: { low: at('high', 'low'), high: at('low', 'high') },
    payback: value.paybackSimulated.value?.months ?? null,
  }
}
