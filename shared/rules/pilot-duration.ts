import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { daysBetween } from './days-between'

/** Weeks: a pilot longer than the first is the pilot trap, shorter than the second is unusual. */
export const PILOT_MAX_WEEKS = 8
export const PILOT_USUAL_WEEKS = 4

export interface PilotDuration {
  /** `alert`: more than eight weeks. `short`: less than four, for information. */
  readonly verdict: 'ok' | 'alert' | 'short'
  /** Calendar days, both ends included. */
  readonly days: number
  readonly weeks: number
}

/**
 * How long a pilot lasts, in calendar days.
 *
 * @param start ISO date, or null
 * @param end   ISO date, or null
 *
 * Invalid: `end-before-start`. Not computable: `missing-input`.
 * Source: method.md `rule.pilot-duration`.
 */
export function pilotDuration(start: string | null, end: string | null): Computed<PilotDuration> {
  if (start === null || end === null) return notComputable('missing-input')
  if (end < start) return invalid('end-before-start')
  const days = daysBetween(start, end) + 1
  const weeks = days / 7
  const verdict = weeks > PILOT_MAX_WEEKS ? 'alert' : weeks < PILOT_USUAL_WEEKS ? 'short' : 'ok'
  return computed({ verdict, days, weeks })
}
