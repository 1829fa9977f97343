import { articleLabel } from '../../content/law/article-label'
import { packAge } from '../../content/law/packs'
import type { Assessment } from '../../domain/assessment'
import { type Language, localized } from '../../kernel/text'
import type { LegalView } from './legal-view'

export type SignedRecord = Assessment['record']

export const SIGNATURE_GAPS = ['questions', 'decision', 'decider', 'motive'] as const
export type SignatureGap = (typeof SIGNATURE_GAPS)[number]

/** What is missing before a record can be signed; a case is not dropped without its reason. */
export function signatureGaps({ findings, assessment }: LegalView): readonly SignatureGap[] {
  const record = assessment?.record
  const lacks: Readonly<Record<SignatureGap, boolean>> = {
    questions: findings === null,
    decision: (record?.decision ?? null) === null,
    decider: (record?.decidedBy ?? null) === null,
    motive: record?.decision === 'drop' && record.motive.trim() === '',
  }
  return SIGNATURE_GAPS.filter((gap) => lacks[gap])
}

/**
 * The record as it is signed: what the classifier answers today, on which facts and packs, and why.
 *
 * @param today    ISO date of the signature
 * @param language language of the written reasons
 */
export function recordToSign(
  { findings, assessment, facts }: LegalView,
  today: string,
  language: Language,
): SignedRecord | null {
  if (findings === null || assessment === null) return null
  return {
    ...assessment.record,
    tiers: findings.tiers,
    roles: findings.role,
    facts: facts as SignedRecord['facts'],
    packDate: packAge(today).date,
    reasons: findings.reasons
      .map(
        ({ sentence, article }) =>
          `${localized(sentence, language)} (${articleLabel(article, language)})`,
      )
      .join('\n'),
    signedOn: today,
  }
}
