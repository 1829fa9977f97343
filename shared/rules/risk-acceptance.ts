import type { PersonId } from '../domain/person'
import type { Risk } from '../domain/risk'

/** What keeps an acceptance from holding, in the order in which it is put right. */
export const ACCEPTANCE_GAPS = [
  'no-name',
  'no-reason',
  'no-date',
  'dated-in-future',
  'no-end',
  'ended',
] as const
export type AcceptanceGap = (typeof ACCEPTANCE_GAPS)[number]

/**
 * What is missing for the written acceptance of a residual risk to hold. The executive sponsor signs; any
 * other name needs a reason (`no-reason`), and so does every name while no sponsor is known.
 *
 * @param today ISO date; an acceptance still holds on its last day
 *
 * Source: method.md `rule.risk-gate`.
 */
export function acceptanceGaps(
  { by, on, until, reason }: Risk['acceptance'],
  sponsor: PersonId | null,
  today: string,
): readonly AcceptanceGap[] {
  const found: Readonly<Record<AcceptanceGap, boolean>> = {
    'no-name': by === null,
    'no-reason': by !== null && by !== sponsor && reason.trim() === '',
    'no-date': on === null,
    'dated-in-future': on !== null && on > today,
    'no-end': until === null,
    ended: until !== null && until < today,
  }
  return ACCEPTANCE_GAPS.filter((gap) => found[gap])
}

/** Whether the acceptance lets a high residual risk through the gate today. */
export const acceptanceHolds = (
  acceptance: Risk['acceptance'],
  sponsor: PersonId | null,
  today: string,
): boolean => acceptanceGaps(acceptance, sponsor, today).length === 0
