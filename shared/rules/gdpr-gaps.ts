import type { Ypn } from '../domain/answer'
import { GDPR_DUTIES, type GdprDuty } from '../domain/assessment'
import { type Computed, computed, notComputable } from '../kernel/computed'

/** A gap in one of these comes before the others. */
export const CRITICAL_GDPR_DUTIES = [
  'minimisation',
  'processor-contract',
  'register',
] as const satisfies readonly GdprDuty[]

export interface GdprGaps {
  /** Duties not fully met, in the order of the table. */
  readonly gaps: readonly GdprDuty[]
  /** Those of them that are critical. */
  readonly critical: readonly GdprDuty[]
}

/**
 * What is missing to treat personal data properly. An empty answer is a gap, "not applicable" is none.
 *
 * @param personalData whether the case treats personal data; partly is yes, not applicable is no
 *
 * Not computable: `question-unanswered`.
 * Source: method.md `rule.gdpr-gaps`.
 */
export function gdprGaps(
  personalData: Ypn | null,
  answers: Readonly<Record<GdprDuty, Ypn | null>>,
): Computed<GdprGaps> {
  if (personalData === null) return notComputable('question-unanswered')
  if (personalData === 'no' || personalData === 'na') return computed({ gaps: [], critical: [] })
  const isGap = (duty: GdprDuty) => answers[duty] !== 'yes' && answers[duty] !== 'na'
  return computed({
    gaps: GDPR_DUTIES.filter(isGap),
    critical: CRITICAL_GDPR_DUTIES.filter(isGap),
  })
}
