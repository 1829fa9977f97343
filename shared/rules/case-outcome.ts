import { type Computed, computed, notComputable } from '../kernel/computed'
import { sumOf } from './amounts'
import { type CaseBenefitLine, priceBenefit, type PricedBenefit } from './case-benefits'
import { type CaseCostLine, oneOffIn, priceCosts, type PricedCost, runningIn } from './case-costs'
import { balancesOf, firstRecovered, LONGEST_PAYBACK, type SimulatedPayback } from './payback'
import { type Ramp, rampAt, rampAverage } from './ramp'
import { roiCumulated } from './roi'
import type { Side } from './spread'

/** Lines and the few figures that turn them into years. All in scale. */
export interface Plan {
  readonly costs: readonly CaseCostLine[]
  readonly benefits: readonly CaseBenefitLine[]
  readonly years: number
  readonly maintenanceRate: number
  readonly growth: number
  readonly ramp: Ramp
}

/** One reading of a plan: which side of the ranges, which volume. */
export interface Reading {
  readonly costs: Side
  readonly benefits: Side
  readonly volume: number
}

/** What a plan gives under one reading, euros. Benefits are null while no line that counts has a value. */
export interface Outcome {
  readonly costs: readonly PricedCost[]
  readonly benefits: readonly PricedBenefit[]
  readonly costsByYear: readonly number[]
  readonly benefitsByYear: readonly number[] | null
  readonly tco: number
  readonly benefitsTotal: number | null
  /** Benefits less costs over the horizon. */
  readonly net: number | null
  readonly f3: Computed<number>
  readonly payback: Computed<SimulatedPayback>
  /** Balance at the end of each month of the horizon, from what is paid before month 1. */
  readonly balances: readonly number[]
}

export function outcomeOf(plan: Plan, reading: Reading): Outcome {
  const costs = priceCosts(plan.costs, reading.costs, reading.volume)
  const benefits = plan.benefits.map((line) => priceBenefit(line, reading.benefits, reading.volume))
  const years = Array.from({ length: plan.years }, (_, at) => at + 1)
  const runningOf = (year: number) => runningIn(costs, year, plan.maintenanceRate, plan.growth)
  const costsByYear = years.map((year) => oneOffIn(costs, year) + runningOf(year))

  const earning = benefits.flatMap(({ counted, net, startYear }) =>
    counted && net !== null ? [{ net, startYear }] : [],
  )
  const earnedIn = (year: number) =>
    sumOf(earning.map(({ net, startYear }) => net * rampAverage(year - startYear + 1, plan.ramp)))
  const benefitsByYear = earning.length === 0 ? null : years.map(earnedIn)
  const tco = sumOf(costsByYear)
  const benefitsTotal = benefitsByYear === null ? null : sumOf(benefitsByYear)

  const lastYear = Math.max(plan.years, LONGEST_PAYBACK / 12)
  const runningByYear = Array.from({ length: lastYear }, (_, at) => runningOf(at + 1))
  const balances = balancesOf(12 * lastYear, oneOffIn(costs, 1), (month) => {
    const year = Math.ceil(month / 12)
    const ramped = earning.map(
      ({ net, startYear }) => net * rampAt(month - 12 * (startYear - 1), plan.ramp),
    )
    return {
      benefit: sumOf(ramped),
      cost: runningByYear[year - 1] ?? 0,
      once: year > 1 && month % 12 === 1 ? oneOffIn(costs, year) : 0,
    }
  })
  const paysForItself = runningByYear.some((running, at) => {
    const live = earning.filter(({ startYear }) => startYear <= at + 1)
    return sumOf(live.map(({ net }) => net)) > running
  })

  return {
    costs,
    benefits,
    costsByYear,
    benefitsByYear,
    tco,
    benefitsTotal,
    net: benefitsTotal === null ? null : benefitsTotal - tco,
    f3: roiCumulated([benefitsTotal], [tco]),
    payback:
      benefitsByYear === null
        ? notComputable('missing-input')
        : computed(firstRecovered(balances.slice(0, LONGEST_PAYBACK + 1), paysForItself)),
    balances: balances.slice(0, 12 * plan.years + 1),
  }
}

/** Euros a year at full pace, of the benefits that begin in year 1; null while none has a value. */
export function benefitAtFullPace(benefits: readonly PricedBenefit[]): number | null {
  const known = benefits.filter(({ counted, net }) => counted && net !== null)
  if (known.length === 0) return null
  return sumOf(known.map(({ net, startYear }) => (startYear === 1 ? (net ?? 0) : 0)))
}
