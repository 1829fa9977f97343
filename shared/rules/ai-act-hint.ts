import type { UseCase } from '../domain/use-case'
import { type Computed, computed, notComputable } from '../kernel/computed'
import type { AiVerdict } from './ai-vs-automation'

/** From the gravest to the lightest; `high-to-confirm` needs a documented assessment (method.md 5.4). */
export const AI_ACT_HINT_LEVELS = [
  'unacceptable',
  'high',
  'high-to-confirm',
  'limited',
  'minimal',
] as const
export type AiActHintLevel = (typeof AI_ACT_HINT_LEVELS)[number]

export type AiActHintNote = 'probably-not-an-ai-system' | 'provider-duties'

/** What a screen can switch on. */
export type AiActHintState = AiActHintLevel | 'to-clarify' | 'unknown'

type Legal = UseCase['legal']

/** Null domains: the question was not put; an empty list is an answer. */
export type AiActAnswers = Pick<Legal, 'prohibited' | 'narrow' | 'interacts' | 'generates'> & {
  readonly domains: Legal['domains'] | null
  readonly ownBrand?: Legal['ownBrand']
}

export interface AiActHint {
  /** The gravest level, or a possible prohibition to clear up before anything else. */
  readonly verdict: AiActHintLevel | 'to-clarify'
  /** Levels that hold together: a hiring chatbot is high and limited. Empty while `to-clarify`. */
  readonly levels: readonly AiActHintLevel[]
  readonly notes: readonly AiActHintNote[]
}

/**
 * A prudent hint of the AI Act level from the questions of step 1; never legal advice. The classifier of
 * step 2 replaces it once its record is signed. "Partly" is read as yes on transparency and own brand.
 *
 * @param aiVerdict verdict of `aiVsAutomation`; automation adds a note and changes no level
 *
 * Not computable (unknown): `question-unanswered`, prohibited practices or domains.
 * Provisional: `prohibited-practice-to-clarify`; `transparency-question-unanswered`, where a yes would add
 * a level.
 * Source: method.md `rule.ai-act-hint`; Regulation (EU) 2024/1689, articles 5, 6 and 50 and annex III.
 */
export function aiActHint(
  answers: AiActAnswers,
  aiVerdict: AiVerdict | 'unknown' = 'unknown',
): Computed<AiActHint> {
  const { prohibited, domains } = answers
  if (prohibited === 'yes')
    return computed({ verdict: 'unacceptable', levels: ['unacceptable'], notes: [] })
  if (prohibited === 'partly')
    return computed({ verdict: 'to-clarify', levels: [], notes: [] }, [
      'prohibited-practice-to-clarify',
    ])
  if (prohibited === null || domains === null) return notComputable('question-unanswered')

  const transparency = [answers.interacts, answers.generates]
  const limited = transparency.some(isYesOrPartly)
  const main = mainLevel(domains.length > 0, answers.narrow, limited)
  return computed(
    {
      verdict: main,
      levels: limited && main !== 'limited' ? [main, 'limited'] : [main],
      notes: [
        ...(aiVerdict === 'automation' ? (['probably-not-an-ai-system'] as const) : []),
        ...(isYesOrPartly(answers.ownBrand ?? null) ? (['provider-duties'] as const) : []),
      ],
    },
    !limited && transparency.includes(null) ? ['transparency-question-unanswered'] : [],
  )
}

function mainLevel(
  listedDomain: boolean,
  narrow: Legal['narrow'],
  limited: boolean,
): AiActHintLevel {
  // Only a plain yes leaves the list, and even that has to be written down and confirmed.
  if (listedDomain) return narrow === 'yes' ? 'high-to-confirm' : 'high'
  return limited ? 'limited' : 'minimal'
}

export const aiActHintState = (hint: Computed<AiActHint>): AiActHintState =>
  hint.value?.verdict ?? 'unknown'

const isYesOrPartly = (answer: Legal['interacts']): boolean =>
  answer === 'yes' || answer === 'partly'
