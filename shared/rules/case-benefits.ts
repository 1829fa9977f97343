import type { BenefitFactor } from '../domain/business-case'
import { type Computed, computed, notComputable } from '../kernel/computed'
import { anyOutside, isMissing } from './amounts'
import { benefitRevenue } from './benefit-revenue'
import { benefitTime, DEFAULT_REALISATION } from './benefit-time'
import { isYear } from './case-costs'
import { atSide, isDisordered, likelyOf, type Side, type Spread } from './spread'

/**
 * A benefit as a business case takes it. Time counts volume × hours × hourly cost; retention and whatever
 * has extra revenue count its margin; the others count × unit cost, or the amount. `low` and `high` are
 * euros a year before realisation and margin.
 */
export interface CaseBenefitLine extends Spread {
  readonly id: string
  readonly factor: BenefitFactor
  /** False: named only, never added. True unless given. */
  readonly counted?: boolean
  readonly volume?: number | null
  readonly hoursBefore?: number | null
  readonly hoursAfter?: number | null
  readonly hourlyCost?: number | null
  readonly count?: number | null
  readonly unitCost?: number | null
  readonly extraRevenue?: number | null
  /** Percentage points. */
  readonly marginPct?: number | null
  /** Euros a year. */
  readonly amount?: number | null
  /** Percentage points; unless given, the default for time and all of it for the rest. */
  readonly realisationPct?: number | null
  readonly confidence?: 'low' | 'medium' | 'high' | null
  /** Follows the volumes; unless given, time and counted things do. */
  readonly withVolume?: boolean
  /** First year of the benefit, where its ramp begins; 1 unless given. */
  readonly startYear?: number | null
}

export type BenefitMethod = 'time' | 'revenue' | 'count' | 'amount'

export interface PricedBenefit {
  readonly id: string
  readonly factor: BenefitFactor
  readonly method: BenefitMethod
  readonly counted: boolean
  /** Euros a year before realisation and margin. */
  readonly gross: number | null
  /** Euros a year that count. */
  readonly net: number | null
  /** Revenue without a margin, euros a year: shown, not counted. */
  readonly shownApart: number | null
  /** The work would take no less time. */
  readonly slower: boolean
  readonly startYear: number
}

export function methodOf(line: CaseBenefitLine): BenefitMethod {
  if (line.factor === 'retention' || !isMissing(line.extraRevenue)) return 'revenue'
  const { volume, hoursBefore, hoursAfter, hourlyCost, count, unitCost } = line
  const timed = [volume, hoursBefore, hoursAfter, hourlyCost].some((value) => !isMissing(value))
  if (line.factor === 'time' && timed) return 'time'
  return [count, unitCost].some((value) => !isMissing(value)) ? 'count' : 'amount'
}

interface Gross {
  readonly gross: number
  readonly slower: boolean
}

/** Euros a year before realisation and margin. */
function grossOf(line: CaseBenefitLine): Computed<Gross> {
  switch (methodOf(line)) {
    case 'time': {
      const time = benefitTime({
        volume: line.volume ?? null,
        before: line.hoursBefore ?? null,
        after: line.hoursAfter ?? null,
        rate: line.hourlyCost ?? null,
        realisation: line.realisationPct ?? null,
      })
      if (time.value === null) return time
      return computed({ gross: time.value.gross, slower: time.value.warning })
    }
    case 'revenue':
      return direct(likelyOf(line.extraRevenue ?? line.amount, line))
    case 'count': {
      const { count, unitCost } = line
      return direct(isMissing(count) || isMissing(unitCost) ? null : count * unitCost)
    }
    case 'amount':
      return direct(likelyOf(line.amount, line))
  }
}

const direct = (gross: number | null): Computed<Gross> =>
  gross === null ? notComputable('missing-input') : computed({ gross, slower: false })

/** What is wrong with the lines, each reason naming its line; empty when all are in scale. */
export const benefitProblems = (lines: readonly CaseBenefitLine[]): readonly string[] =>
  lines.flatMap((line) => {
    const { volume, hoursBefore, hoursAfter, hourlyCost, count, unitCost, extraRevenue } = line
    const amounts = [volume, hoursBefore, hoursAfter, hourlyCost, count, unitCost, extraRevenue]
    if (anyOutside([...amounts, line.amount, line.low, line.high])) return [`negative:${line.id}`]
    if (anyOutside([line.realisationPct, line.marginPct], 0, 100))
      return [`out-of-range:${line.id}`]
    if (!isYear(line.startYear ?? 1)) return [`start-year:${line.id}`]
    const { value } = grossOf(line)
    return value && isDisordered(value.gross, line) ? [`range-order:${line.id}`] : []
  })

/** One line in euros, on one side of its range and at one volume. */
export function priceBenefit(line: CaseBenefitLine, side: Side, volume: number): PricedBenefit {
  const method = methodOf(line)
  const base = grossOf(line).value
  const follows = line.withVolume ?? (method === 'time' || method === 'count')
  const gross = base === null ? null : atSide(base.gross, line, side) * (follows ? volume : 1)
  const kept = line.realisationPct ?? (method === 'time' ? DEFAULT_REALISATION : 100)
  const earned =
    method === 'revenue'
      ? benefitRevenue({ extraRevenue: gross, marginPct: line.marginPct ?? null })
      : { value: gross, shownApart: null }
  return {
    id: line.id,
    factor: line.factor,
    method,
    counted: line.counted ?? true,
    gross,
    net: earned.value === null ? null : (earned.value * kept) / 100,
    shownApart: earned.shownApart,
    slower: base?.slower ?? false,
    startYear: line.startYear ?? 1,
  }
}
