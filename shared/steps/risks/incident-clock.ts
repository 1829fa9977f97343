import type { Incident } from '../../domain/incident'
import { daysBetween } from '../../rules/days-between'

/** Hours to notify a breach of personal data, from the moment the company knows of it (GDPR Article 33). */
export const NOTIFICATION_HOURS = 72

/**
 * Hours left to notify, counted in whole days because the log keeps dates: negative once the three days are
 * over. Null when nothing runs: not a security incident, no personal data, no date, or closed. An unanswered
 * question on personal data counts as a yes.
 *
 * @param today ISO date
 *
 * Source: GDPR Article 33(1); method.md 5.7.
 */
export function hoursLeft(
  { security, personalData, date, closed }: Incident,
  today: string,
): number | null {
  if (!security || personalData === 'no' || personalData === 'na') return null
  if (date === null || closed !== null) return null
  return NOTIFICATION_HOURS - daysBetween(date, today) * 24
}
