/** Data sources from which a pilot is no longer « a few » (method.md 4.3). */
export const SOURCES_UP_TO = 3
/** Indicators that a team can follow at once (method.md 4.3, 9.4). */
export const KPIS_UP_TO = 7
/** Days after the end by which the room decides (method.md 4.3: two weeks). */
export const DECISION_WITHIN_DAYS = 14

const DAY_MS = 86_400_000

/** Things named in a free text: one a line, or else separated by commas and semicolons outside parentheses. */
export function itemsIn(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length !== 1) return lines.length
  const bare = (lines[0] ?? '').replace(/\([^)]*\)/g, '')
  return bare.split(/[,;]/).filter((part) => part.trim() !== '').length
}

export type DecisionTiming = 'unknown' | 'in-time' | 'too-late' | 'before-end'

/** Whether the date of the decision follows the end closely enough. ISO days. */
export function decisionTiming(end: string | null, decision: string | null): DecisionTiming {
  if (end === null || decision === null) return 'unknown'
  const days = Math.round((Date.parse(decision) - Date.parse(end)) / DAY_MS)
  if (days < 0) return 'before-end'
  return days > DECISION_WITHIN_DAYS ? 'too-late' : 'in-time'
}
