import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, sumOf } from './amounts'

/** Share of the full benefit reached in each month, from 0 to 1; all of it once the list ends. */
export type Ramp = readonly number[]

/** Nothing for three months, half for three, then all of it. */
export const DEFAULT_RAMP: Ramp = [0, 0, 0, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 1]
/** Full benefit from the first day, as published examples assume. */
export const NO_RAMP: Ramp = []

export interface RampFactor {
  /** 0 to 1. */
  readonly factor: number
  /** Mean of the year the month lies in. */
  readonly yearAverage: number
}

/** Share of the full benefit in a month counted from 1; 0 before. */
export const rampAt = (month: number, ramp: Ramp): number =>
  month < 1 ? 0 : (ramp[month - 1] ?? 1)

/** Mean share over a year counted from 1. */
export const rampAverage = (year: number, ramp: Ramp): number =>
  sumOf(Array.from({ length: 12 }, (_, at) => rampAt(12 * (year - 1) + at + 1, ramp))) / 12

/**
 * How much of the full benefit a month brings.
 *
 * @param month from 1, whole
 *
 * Invalid: `out-of-range`. Not computable: `missing-input`.
 * Source: method.md `rule.ramp`.
 */
export function rampFactor(month: number | null, ramp: Ramp = DEFAULT_RAMP): Computed<RampFactor> {
  if (anyOutside([month], 1) || anyOutside(ramp, 0, 1)) return invalid('out-of-range')
  if (month === null) return notComputable('missing-input')
  if (!Number.isInteger(month)) return invalid('out-of-range')
  const yearAverage = rampAverage(Math.ceil(month / 12), ramp)
  return computed({ factor: rampAt(month, ramp), yearAverage })
}
