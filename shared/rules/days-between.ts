const DAY_MS = 86_400_000

/**
 * Calendar days from one ISO date to another, negative when the second is earlier.
 *
 * Dates are read at midnight UTC: a change of clocks inside the period is not a day.
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
