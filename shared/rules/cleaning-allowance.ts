import { type Computed, computed, invalid, notComputable } from '../kernel/computed'

/**
 * Weeks to set aside for cleaning data: 20 to 30 % of the calendar of the project.
 *
 * @param weeks length of the project in weeks, above 0
 *
 * Invalid: `out-of-range`. Not computable: `missing-input`.
 * Source: method.md `rule.cleaning-allowance`.
 */
export function cleaningAllowance(
  weeks: number | null,
): Computed<{ readonly min: number; readonly max: number }> {
  if (weeks === null) return notComputable('missing-input')
  if (weeks <= 0) return invalid('out-of-range')
  return computed({ min: 0.2 * weeks, max: 0.3 * weeks })
}
