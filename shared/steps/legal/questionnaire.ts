import { lawQuestions, type LawQuestion } from '../../content/law/questions'
import type { factValueSchema } from '../../domain/assessment'
import { formatsOf } from '../../kernel/format'
import { type Language, localized, translate } from '../../kernel/text'
import type { FactKey, LawFacts, YesNoKey } from '../../rules/law/facts'
import { QUESTION_GROUPS, type QuestionGroup } from '../../rules/law/question-order'
import { questionnaireTexts } from './questionnaire-texts'
import type { z } from 'zod'

export type FactValue = z.infer<typeof factValueSchema>

/** Facts that live in the profile or in the use case, and are changed there. */
export const FACTS_ELSEWHERE = ['w_headcount', 'd_personal', 'd_wp248'] as const
export type FactElsewhere = (typeof FACTS_ELSEWHERE)[number]
export const isElsewhere = (key: FactKey): key is FactElsewhere =>
  (FACTS_ELSEWHERE as readonly FactKey[]).includes(key)

/** The screen always stands on today: the day is a fact of the command line only. */
const NOT_ON_SCREEN: readonly FactKey[] = ['asOf']

/** Where "nothing" is an answer of its own, kept as null: no product, no change. */
const NONE_IS_NULL: readonly FactKey[] = ['annexI_listedProduct', 'designChangedAfter']

/** Groups of which every question is harmless when answered "no", once it has been read. */
const NO_TO_THE_REST: readonly QuestionGroup[] = ['article-5', 'annex-i', 'gpai', 'public']

export type LineState = 'open' | 'answered' | 'unknown'

export interface QuestionLine {
  readonly question: LawQuestion
  readonly state: LineState
  readonly value: FactValue | undefined
  /** What step 1 suggests; shown to be confirmed, never taken for an answer. */
  readonly suggestion: FactValue | undefined
}

export interface QuestionGroupView {
  readonly group: QuestionGroup
  readonly lines: readonly QuestionLine[]
  /** Lines with an answer, "I do not know yet" included. */
  readonly answered: number
}

export interface Questionnaire {
  readonly groups: readonly QuestionGroupView[]
  readonly lines: readonly QuestionLine[]
  readonly answered: number
  readonly unknown: number
}

/** The questions that these facts leave useful, by group and in order. */
export function questionnaireOf(facts: LawFacts, suggestions: LawFacts): Questionnaire {
  const lines = lawQuestions
    .filter(({ key, asked }) => !NOT_ON_SCREEN.includes(key) && asked(facts))
    .map((question): QuestionLine => {
      const value = facts[question.key] as FactValue | undefined
      const state = stateOf(question.key, value)
      return {
        question,
        value,
        state,
        suggestion: state === 'answered' ? undefined : suggestions[question.key],
      }
    })
  return {
    lines,
    answered: lines.filter(({ state }) => state !== 'open').length,
    unknown: lines.filter(({ state }) => state === 'unknown').length,
    groups: QUESTION_GROUPS.flatMap((group) => {
      const own = lines.filter(({ question }) => question.group === group)
      if (own.length === 0) return []
      return [{ group, lines: own, answered: own.filter(({ state }) => state !== 'open').length }]
    }),
  }
}

function stateOf(key: FactKey, value: FactValue | undefined): LineState {
  if (value === undefined) return 'open'
  return value === null && !NONE_IS_NULL.includes(key) ? 'unknown' : 'answered'
}

/** Whether "nothing" is offered as an answer of its own. */
export const mayBeNone = (key: FactKey): boolean => NONE_IS_NULL.includes(key)

/** The question to put next: the first open one after the given one, else the first open one. */
export function nextQuestion({ lines }: Questionnaire, after: FactKey | null): FactKey | null {
  const at = lines.findIndex(({ question }) => question.key === after)
  const open = ({ state }: QuestionLine) => state === 'open'
  return (lines.slice(at + 1).find(open) ?? lines.find(open))?.question.key ?? null
}

/**
 * "No" to every open question of a group, asked again after each answer because a "no" makes others
 * pointless. Null where the group has an answer that must be thought over one by one.
 */
export function noToTheRest(facts: LawFacts, group: QuestionGroup): LawFacts | null {
  if (!NO_TO_THE_REST.includes(group)) return null
  let known = facts
  const given: Partial<Record<YesNoKey, boolean>> = {}
  for (;;) {
    const open = lawQuestions.find(
      ({ key, group: own, type, asked }) =>
        own === group && type === 'yes-no' && known[key] === undefined && asked(known),
    )
    if (open === undefined) return given
    given[open.key as YesNoKey] = false
    known = { ...known, [open.key]: false }
  }
}

/** An answer in words. */
export function answerWords(
  { key, type, options }: Pick<LawQuestion, 'key' | 'type' | 'options'>,
  value: FactValue | undefined,
  language: Language,
): string {
  const t = translate(questionnaireTexts, language)
  const format = formatsOf(language)
  if (value === undefined) return t('open')
  if (value === null) return mayBeNone(key) ? t('none') : t('unknown')
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (typeof value === 'number') return format.number(value)
  const labelOf = (one: string | number) => {
    const option = options.find((offered) => offered.value === String(one))
    return option === undefined ? String(one) : localized(option.label, language)
  }
  if (typeof value === 'string') return type === 'date' ? format.date(value) : labelOf(value)
  return value.length === 0 ? t('noneOfThem') : value.map(labelOf).join(', ')
}
