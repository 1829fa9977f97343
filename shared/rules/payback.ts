import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, exceeds } from './amounts'
import { NO_RAMP, type Ramp, rampAt } from './ramp'

/** Beyond this many months an investment counts as not paid back. */
export const LONGEST_PAYBACK = 60

export interface Payback {
  readonly verdict: 'reached' | 'not-reached'
  /** Exact months. */
  readonly months: number | null
  /** The figure to report: months rounded up, a whole number stays. */
  readonly ceil: number | null
}

export interface SimulatedPayback extends Payback {
  /** Euros cumulated at the end of the month found; at month 60 where there is none. */
  readonly balance: number
  /** Euros one month earlier. */
  readonly previousBalance: number
}

/**
 * Simple payback: first-year cost over the monthly benefit, as if it were all paid on day one.
 *
 * All three: invalid `negative`; not computable `missing-input`.
 * Source: method.md `rule.payback`.
 *
 * @param yearlyBenefit euros a year at full pace
 * @param firstYearCost euros
 */
export function simplePayback(
  yearlyBenefit: number | null,
  firstYearCost: number | null,
): Computed<Payback> {
  if (anyOutside([yearlyBenefit, firstYearCost])) return invalid('negative')
  if (yearlyBenefit === null || firstYearCost === null) return notComputable('missing-input')
  return computed(linear(firstYearCost, yearlyBenefit))
}

export interface Investment {
  /** Euros a year at full pace. */
  readonly yearlyBenefit: number | null
  /** Euros, before the first month. */
  readonly oneOff: number | null
  /** Euros a year. */
  readonly running: number | null
}

/** Net payback: one-off cost over what a month leaves after its running cost. */
export function netPayback({ yearlyBenefit, oneOff, running }: Investment): Computed<Payback> {
  if (anyOutside([yearlyBenefit, oneOff, running])) return invalid('negative')
  if (yearlyBenefit === null || oneOff === null || running === null)
    return notComputable('missing-input')
  return computed(linear(oneOff, yearlyBenefit - running))
}

function linear(outlay: number, yearlyNet: number): Payback {
  const months = yearlyNet > 0 ? (outlay * 12) / yearlyNet : null
  return months === null || exceeds(months, LONGEST_PAYBACK)
    ? { verdict: 'not-reached', months: null, ceil: null }
    : { verdict: 'reached', months, ceil: Math.ceil(months - 1e-9) }
}

/** Simulated payback: the first month whose end finds the cumulated balance at zero or above. */
export function simulatedPayback(
  { yearlyBenefit, oneOff, running }: Investment,
  ramp: Ramp = NO_RAMP,
): Computed<SimulatedPayback> {
  if (anyOutside([yearlyBenefit, oneOff, running])) return invalid('negative')
  if (anyOutside(ramp, 0, 1)) return invalid('out-of-range')
  if (yearlyBenefit === null || oneOff === null || running === null)
    return notComputable('missing-input')
  const balances = balancesOf(LONGEST_PAYBACK, oneOff, (month) => ({
    benefit: yearlyBenefit * rampAt(month, ramp),
    cost: running,
  }))
  return computed(firstRecovered(balances, yearlyBenefit > running))
}

/**
 * Euros cumulated at the end of each month, the amount paid before the first month leading.
 *
 * @param yearlyRate what the month would bring and cost over a whole year, and what it pays once
 */
export function balancesOf(
  months: number,
  outlay: number,
  yearlyRate: (month: number) => {
    readonly benefit: number
    readonly cost: number
    readonly once?: number
  },
): readonly number[] {
  const balances = [-outlay]
  // Twelfths are divided last, so that whole euros stay whole.
  let twelfths = 0
  let once = outlay
  for (let month = 1; month <= months; month += 1) {
    const rate = yearlyRate(month)
    twelfths += rate.benefit - rate.cost
    once += rate.once ?? 0
    balances.push(twelfths / 12 - once)
  }
  return balances
}

/** The first month of `balancesOf` that is not below zero; none when a year never pays for itself. */
export function firstRecovered(
  balances: readonly number[],
  paysForItself: boolean,
): SimulatedPayback {
  const scale = Math.abs(balances[0] ?? 0)
  const found = paysForItself
    ? balances.findIndex((balance, month) => month > 0 && !exceeds(scale - balance, scale))
    : -1
  const at = found === -1 ? balances.length - 1 : found
  const months = found === -1 ? null : found
  return {
    verdict: months === null ? 'not-reached' : 'reached',
    months,
    ceil: months,
    balance: balances[at] ?? 0,
    previousBalance: balances[at - 1] ?? 0,
  }
}
