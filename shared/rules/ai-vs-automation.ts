import type { UseCase } from '../domain/use-case'
import { type Computed, computed, notComputable } from '../kernel/computed'
import { weightOf } from './ypn'

export const AI_VERDICTS = ['ai', 'hybrid', 'automation'] as const
export type AiVerdict = (typeof AI_VERDICTS)[number]

export interface AiAssessment {
  readonly verdict: AiVerdict
  /** Sum of the three traits, 0 to 3; a missing one counts 0.5. */
  readonly score: number
  /** The traits say AI and the rules are said to be known: to be checked again with the room. */
  readonly warning: boolean
}

/** What a screen can switch on; `unknown` stands for a test that cannot conclude. */
export const aiVerdictState = (assessment: Computed<AiAssessment>): AiVerdict | 'unknown' =>
  assessment.value?.verdict ?? 'unknown'

/**
 * Whether a case really needs AI: three traits (chooses its answer, copes with the unforeseen, learns from
 * examples) against the possibility of writing the whole decision as stable rules.
 *
 * Not computable (unknown): `too-few-answers`, two or three traits missing; not applicable is missing.
 * Provisional: `one-answer-missing`; `rules-known-missing` where a yes would have changed the verdict.
 * A contradiction is `ok` with the reason `contradictory-answers`.
 * Source: method.md `rule.ai-vs-automation`.
 */
export function aiVsAutomation(answers: UseCase['aiVsAutomation']): Computed<AiAssessment> {
  const traits = [answers.autonomy, answers.adaptability, answers.trained].map(weightOf)
  const missing = traits.filter((trait) => trait === null).length
  if (missing >= 2) return notComputable('too-few-answers')

  const score = traits.reduce<number>((sum, trait) => sum + (trait ?? 0.5), 0)
  const rulesMissing = answers.rulesKnown === null || answers.rulesKnown === 'na'
  const rulesKnown = answers.rulesKnown === 'yes'
  const contradictory = score >= 2 && rulesKnown
  const weakenedBy = [
    ...(missing === 1 ? ['one-answer-missing'] : []),
    ...(rulesMissing && (score >= 2 || score === 1) ? ['rules-known-missing'] : []),
  ]
  const result = computed(
    { verdict: verdictOf(score, rulesKnown), score, warning: contradictory },
    weakenedBy,
  )
  return contradictory
    ? { ...result, reasons: [...result.reasons, 'contradictory-answers'] }
    : result
}

function verdictOf(score: number, rulesKnown: boolean): AiVerdict {
  if (score >= 2) return rulesKnown ? 'hybrid' : 'ai'
  if (score < 1 || (score === 1 && rulesKnown)) return 'automation'
  return 'hybrid'
}
