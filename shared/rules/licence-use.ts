import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside } from './amounts'
import type { Colour } from './colour'

/** Percentage points from which the use of licences is green, and from which it is amber. */
export const LICENCE_GREEN_FROM = 80
export const LICENCE_AMBER_FROM = 50

export interface LicenceSeats {
  readonly paid: number | null
  readonly active: number | null
  /** Euros per seat and month. */
  readonly unitPrice: number | null
}

export interface LicenceUse {
  /** Percentage points, 0 to 100. */
  readonly share: number
  readonly colour: Colour
  /** Euros a year for seats nobody uses; null without a price. */
  readonly unusedPerYear: number | null
}

/**
 * Share of the paid seats in use, and what the others cost.
 *
 * Invalid: `negative`, `active-above-paid` (shared accounts?). Not computable: `missing-input`,
 * `division-by-zero`. Provisional: `price-missing`.
 * Source: method.md `rule.licence-use`.
 */
export function licenceUse({ paid, active, unitPrice }: LicenceSeats): Computed<LicenceUse> {
  if (anyOutside([paid, active, unitPrice])) return invalid('negative')
  if (paid === null || active === null) return notComputable('missing-input')
  if (active > paid) return invalid('active-above-paid')
  if (paid === 0) return notComputable('division-by-zero')

  const share = (active * 100) / paid
  const colour =
    share >= LICENCE_GREEN_FROM ? 'green' : share >= LICENCE_AMBER_FROM ? 'amber' : 'red'
  const unusedPerYear = unitPrice === null ? null : (paid - active) * unitPrice * 12
  return computed({ share, colour, unusedPerYear }, unusedPerYear === null ? ['price-missing'] : [])
}
