import type { Ypn } from '../domain/answer'

/**
 * What an answer weighs: yes 1, partly 0.5, no 0; not applicable and unanswered weigh nothing at all.
 *
 * Source: method.md 0.3.
 */
export function weightOf(answer: Ypn | null): number | null {
  if (answer === null || answer === 'na') return null
  return answer === 'yes' ? 1 : answer === 'partly' ? 0.5 : 0
}

/** Mean of the numbers present, or null when there is none. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null)
  return present.length === 0
    ? null
    : present.reduce((sum, value) => sum + value, 0) / present.length
}
