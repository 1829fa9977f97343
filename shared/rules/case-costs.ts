import type { CostFactor } from '../domain/business-case'
import { anyOutside, isMissing, sumOf } from './amounts'
import { type RunningCost, runningFigures, type RunningInput } from './running-cost'
import { atSide, isDisordered, likelyOf, type Side, type Spread } from './spread'
import { grown } from './tco'

/** A cost as a business case takes it. `low` and `high` are euros a period, as `amount`. */
export interface CaseCostLine extends Spread {
  readonly id: string
  readonly factor: CostFactor
  readonly period: 'one-off' | 'yearly' | 'monthly'
  /** Euros a period. */
  readonly amount: number | null
  /** With `unitPrice` (euros a seat and month), replaces `amount`. */
  readonly seats?: number | null
  readonly unitPrice?: number | null
  /** Follows the volumes. */
  readonly withVolume?: boolean
  /** Year of the payment, or first year of a cost that comes back; 1 unless given. */
  readonly startYear?: number | null
}

/** A line turned into euros: a year where it comes back, once where it does not. Null while unknown. */
export interface PricedCost {
  readonly id: string
  readonly factor: CostFactor
  readonly recurring: boolean
  readonly euros: number | null
  readonly startYear: number
}

/** What is wrong with the lines, each reason naming its line; empty when all are in scale. */
export const costProblems = (lines: readonly CaseCostLine[]): readonly string[] =>
  lines.flatMap((line) => {
    const { amount, seats, unitPrice, low, high } = line
    if (anyOutside([amount, seats, unitPrice, low, high])) return [`negative:${line.id}`]
    if (!isYear(line.startYear ?? 1)) return [`start-year:${line.id}`]
    const likely = likelyCost(line)
    return likely !== null && isDisordered(likely, line) ? [`range-order:${line.id}`] : []
  })

export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1

const isPerSeat = ({ seats, unitPrice }: CaseCostLine): boolean =>
  !isMissing(seats) && !isMissing(unitPrice)

function likelyCost(line: CaseCostLine): number | null {
  const { seats, unitPrice } = line
  if (!isMissing(seats) && !isMissing(unitPrice)) return seats * unitPrice
  return likelyOf(line.amount, line)
}

/** Lines in euros, on one side of their range and at one volume. */
export const priceCosts = (
  lines: readonly CaseCostLine[],
  side: Side,
  volume: number,
): readonly PricedCost[] =>
  lines.map((line) => {
    const period = isPerSeat(line) ? 'monthly' : line.period
    const likely = likelyCost(line)
    const times = (period === 'monthly' ? 12 : 1) * (line.withVolume === true ? volume : 1)
    return {
      id: line.id,
      factor: line.factor,
      recurring: period !== 'one-off',
      euros: likely === null ? null : atSide(likely, line, side) * times,
      startYear: line.startYear ?? 1,
    }
  })

/** Euros paid once in a year. */
export const oneOffIn = (costs: readonly PricedCost[], year: number): number =>
  sumOf(
    costs.flatMap(({ recurring, startYear, euros }) =>
      recurring || startYear !== year || euros === null ? [] : [euros],
    ),
  )

/**
 * Euros of the recurring lines of some factors that run in a year, before growth; null where no line gives
 * an amount.
 */
function recurringIn(
  costs: readonly PricedCost[],
  year: number,
  has: (factor: CostFactor) => boolean,
): number | null {
  const known = costs.filter(
    ({ recurring, factor, euros }) => recurring && euros !== null && has(factor),
  )
  if (known.length === 0) return null
  return sumOf(known.map(({ startYear, euros }) => (startYear <= year ? (euros ?? 0) : 0)))
}

const TERM_FACTORS: readonly CostFactor[] = [
  'licences',
  'api-usage',
  'management-staff',
  'continuous-optimisation',
  'maintenance',
]

/**
 * What the running cost of a year is made of, before growth. Maintenance is the rate on everything paid once
 * so far, unless a line quotes it.
 */
export function runningTerms(
  costs: readonly PricedCost[],
  year: number,
  maintenanceRate: number | null,
): RunningInput & { readonly oneOff: number } {
  const of = (factor: CostFactor) => recurringIn(costs, year, (other) => other === factor)
  const paid = Array.from({ length: year }, (_, at) => oneOffIn(costs, at + 1))
  return {
    oneOff: sumOf(paid),
    licences: of('licences'),
    usage: of('api-usage'),
    managementStaff: of('management-staff'),
    optimisation: of('continuous-optimisation'),
    maintenanceRate,
    maintenance: of('maintenance'),
    other: recurringIn(costs, year, (factor) => !TERM_FACTORS.includes(factor)),
  }
}

/** Running cost of a year in euros, growth from year 1 included. */
export function runningIn(
  costs: readonly PricedCost[],
  year: number,
  maintenanceRate: number | null,
  growth: number,
): number {
  const { running }: RunningCost = runningFigures(runningTerms(costs, year, maintenanceRate))
  return grown(running, growth, year)
}

/** Euros spent on one factor in year 1; null where no line gives an amount. */
export function spentInFirstYear(costs: readonly PricedCost[], factor: CostFactor): number | null {
  const known = costs.filter((cost) => cost.factor === factor && cost.euros !== null)
  if (known.length === 0) return null
  return sumOf(known.map(({ startYear, euros }) => (startYear === 1 ? (euros ?? 0) : 0)))
}
