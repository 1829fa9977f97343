import type { UseCase } from '../domain/use-case'
import { type Computed, computed, notComputable } from '../kernel/computed'

export const DPIA_VERDICTS = [
  'required',
  'to-consider',
  'not-needed-a-priori',
  'not-needed',
] as const
export type DpiaVerdict = (typeof DPIA_VERDICTS)[number]

/** Criteria from which an impact assessment is required. */
export const DPIA_REQUIRED_FROM = 2

type Legal = UseCase['legal']

/** Null criteria: the list was never looked at; an empty list is an answer. */
export type DpiaAnswers = Pick<Legal, 'personalData' | 'sensitiveData'> & {
  readonly dpiaCriteria: Legal['dpiaCriteria'] | null
}

export interface DpiaHint {
  /** `not-needed-a-priori`: personal data and no criterion; keep the note. `not-needed`: none at all. */
  readonly verdict: DpiaVerdict
  /** Distinct criteria ticked, 0 to 9; null where they were never looked at. */
  readonly count: number | null
}

/** What a screen can switch on. */
export const dpiaState = (hint: Computed<DpiaHint>): DpiaVerdict | 'unknown' =>
  hint.value?.verdict ?? 'unknown'

/**
 * Whether a data protection impact assessment is due. "Partly" is read as yes, not applicable as no.
 *
 * Not computable (unknown): `question-unanswered`. Provisional: `sensitive-data-unanswered`, where a yes
 * would make it required.
 * Source: method.md `rule.dpia-hint`; GDPR article 35, the nine criteria of the EDPB.
 */
export function dpiaHint(answers: DpiaAnswers): Computed<DpiaHint> {
  const { personalData, sensitiveData, dpiaCriteria } = answers
  const count = dpiaCriteria === null ? null : new Set(dpiaCriteria).size
  if (personalData === null) return notComputable('question-unanswered')
  if (personalData === 'no' || personalData === 'na')
    return computed({ verdict: 'not-needed', count })
  if (sensitiveData === 'yes' || sensitiveData === 'partly')
    return computed({ verdict: 'required', count })
  if (count === null) return notComputable('question-unanswered')
  if (count >= DPIA_REQUIRED_FROM) return computed({ verdict: 'required', count })
  return computed(
    { verdict: count === 1 ? 'to-consider' : 'not-needed-a-priori', count },
    sensitiveData === null ? ['sensitive-data-unanswered'] : [],
  )
}
