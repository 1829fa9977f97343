import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside } from './amounts'

/** Share of the time saved that becomes money, in percentage points, unless the room decides otherwise. */
export const DEFAULT_REALISATION = 50

export interface TimeSaved {
  /** Cases a year. */
  readonly volume: number | null
  /** Hours per case. */
  readonly before: number | null
  readonly after: number | null
  /** Euros per hour. */
  readonly rate: number | null
  /** Percentage points, 0 to 100; null for the default. */
  readonly realisation: number | null
}

export interface TimeBenefit {
  /** Hours a year. */
  readonly hours: number
  /** Euros a year, before realisation. */
  readonly gross: number
  /** Euros a year that count. */
  readonly net: number
  /** The work would take no less time: the benefit is set to 0. */
  readonly warning: boolean
}

/**
 * What saved time is worth.
 *
 * Invalid: `out-of-range`. Not computable: `missing-input`.
 * Source: method.md `rule.benefit-time`.
 */
export function benefitTime(input: TimeSaved): Computed<TimeBenefit> {
  const { volume, before, after, rate } = input
  const realisation = input.realisation ?? DEFAULT_REALISATION
  if (anyOutside([volume, before, after, rate]) || anyOutside([realisation], 0, 100))
    return invalid('out-of-range')
  if (volume === null || before === null || after === null || rate === null)
    return notComputable('missing-input')

  const warning = before <= after
  const hours = warning ? 0 : volume * (before - after)
  const gross = hours * rate
  return computed({ hours, gross, net: (gross * realisation) / 100, warning })
}
