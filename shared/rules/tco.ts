import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyMissing, anyOutside, type Given, sumOf } from './amounts'

/** Years a total cost of ownership should cover (default horizon, and fewest without a warning). */
export const DEFAULT_YEARS = 3

interface Horizon {
  /** Whole years, from 1. */
  readonly years: number | null
  /** Growth of the running cost, in percentage points a year, −100 and above. */
  readonly growth?: number | null
}

export type TcoInput = Horizon &
  (
    | {
        readonly runningIncluded?: false
        /** Euros. */
        readonly oneOff: number | null
        /** Euros of year 1. */
        readonly running: number | null
      }
    | {
        /** The first year's total already holds the running cost of year 1. */
        readonly runningIncluded: true
        readonly firstYear: number | null
        /** Euros of year 2. */
        readonly running: number | null
      }
  )

export interface Tco {
  /** Euros over the horizon, no discounting. */
  readonly total: number
  readonly byYear: readonly number[]
  /** The horizon is shorter than three years. */
  readonly warning: boolean
}

/** Euros of a running cost in a year counted from 1, year 1 being the one it was quoted for. */
export const grown = (running: number, growth: number, year: number): number =>
  running * (1 + growth / 100) ** (year - 1)

/**
 * Total cost of ownership.
 *
 * Invalid: `out-of-range`. Not computable: `missing-input`.
 * Source: method.md `rule.tco`.
 */
export function tco(input: TcoInput): Computed<Tco> {
  const { running, years } = input
  const start: Given = input.runningIncluded === true ? input.firstYear : input.oneOff
  const growth = input.growth ?? 0
  if (anyOutside([start, running]) || anyOutside([growth], -100) || anyOutside([years], 1))
    return invalid('out-of-range')
  if (years !== null && !Number.isInteger(years)) return invalid('out-of-range')
  if (start === null || running === null || years === null || anyMissing([start, running, years]))
    return notComputable('missing-input')

  const byYear = Array.from({ length: years }, (_, at) => {
    if (input.runningIncluded === true) return at === 0 ? start : grown(running, growth, at)
    return (at === 0 ? start : 0) + grown(running, growth, at + 1)
  })
  return computed({ total: sumOf(byYear), byYear, warning: years < DEFAULT_YEARS })
}
