import { type Computed, computed, invalid } from '../kernel/computed'
import { anyOutside, sumOfPresent } from './amounts'

export interface ListedBenefit {
  readonly id: string
  /** Euros a year. */
  readonly amount: number | null
  readonly intangible: boolean
}

export interface CountedBenefits {
  /** Euros a year: what can be counted, filled amounts only. */
  readonly total: number
  /** Ids of the benefits that are named and never added, whatever amount they carry. */
  readonly listed: readonly string[]
  /** Ids of the benefits that could be counted and have no amount yet. */
  readonly unfilled: readonly string[]
}

/**
 * Separates the benefits that count from those that are only named.
 *
 * Invalid: `negative`.
 * Source: method.md `rule.intangibles`.
 */
export function countedBenefits(benefits: readonly ListedBenefit[]): Computed<CountedBenefits> {
  const counted = benefits.filter(({ intangible }) => !intangible)
  const amounts = counted.map(({ amount }) => amount)
  if (anyOutside(amounts)) return invalid('negative')
  return computed({
    total: sumOfPresent(amounts) ?? 0,
    listed: benefits.filter(({ intangible }) => intangible).map(({ id }) => id),
    unfilled: counted.filter(({ amount }) => amount === null).map(({ id }) => id),
  })
}
