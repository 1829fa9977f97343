import { daysBetween } from '../../rules/days-between'

/** Days after which the settings of a tool should be looked at again (method.md 6.2 `tool.settings-checked`; P). */
export const SETTINGS_DAYS = 90

/**
 * Days since the last look at the settings; null when nobody has noted one.
 *
 * @param today ISO date
 */
export const settingsAge = (checked: string | null, today: string): number | null =>
  checked === null ? null : daysBetween(checked.slice(0, 10), today)

/** Never checked, or too long ago. */
export function settingsOverdue(checked: string | null, today: string): boolean {
  const age = settingsAge(checked, today)
  return age === null || age > SETTINGS_DAYS
}
