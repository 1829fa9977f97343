import type { WorkshopQuestion } from '../../content/workshop-question'
import type { Answer } from '../../domain/answer'
import { SEVERITY_FACETS, type SeverityFacet } from '../../domain/risk'
import type { Computed } from '../../kernel/computed'
import { type StepAnswer, type StepMark, answerWeight, stepColourOf } from '../../rules/step-colour'
import { stepProgress } from '../../rules/step-progress'

/** Where one facet of a question of severity is stored. */
export const facetKey = (question: string, facet: SeverityFacet): string => `${question}.${facet}`

/** Marks 1 to 5 by facet, null where the room has not marked one. */
export function facetsOf(
  answers: ReadonlyMap<string, Answer>,
  question: string,
): Readonly<Record<SeverityFacet, number | null>> {
  const mark = (facet: SeverityFacet): number | null => {
    const value = answers.get(facetKey(question, facet))?.value
    return typeof value === 'number' ? value : null
  }
  return Object.fromEntries(SEVERITY_FACETS.map((facet) => [facet, mark(facet)])) as Record<
    SeverityFacet,
    number | null
  >
}

/**
 * What the room answers to a question, whatever its type: of a severity, the worst facet as soon as one is
 * marked, and the mark typed before there were facets otherwise. An empty text is no answer.
 *
 * Source: method.md 5.1, 5.3.
 */
export function valueOf(
  answers: ReadonlyMap<string, Answer>,
  { id, type }: Pick<WorkshopQuestion<string>, 'id' | 'type'>,
): StepAnswer {
  const stored = answers.get(id)?.value ?? null
  if (type === 'facets') {
    const marks = Object.values(facetsOf(answers, id)).filter((mark) => mark !== null)
    return marks.length === 0 ? stored : Math.max(...marks)
  }
  return typeof stored === 'string' && stored.trim() === '' ? null : stored
}

export interface StepState {
  /** Percentage points. */
  readonly progress: Computed<number>
  readonly colour: Computed<StepMark>
  readonly answered: number
  /** Questions that count: standing prompts do not. */
  readonly counted: number
}

/**
 * How far a step is and how it looks, from its questions; standing prompts are left out of both. The reading of
 * `rules/workshop-steps.ts`, for whoever holds the questions and not the step: a test holds them together.
 *
 * Source: method.md `rule.step-progress`, `rule.step-colour`, 5.1.
 */
export function stepState(
  questions: readonly WorkshopQuestion<string>[],
  answers: ReadonlyMap<string, Answer>,
): StepState {
  const counted = questions.filter(({ standing }) => !standing)
  const values = counted.map((question) => [question.id, valueOf(answers, question)] as const)
  return {
    progress: stepProgress(values.map(([, value]) => value)),
    colour: stepColourOf(Object.fromEntries(values)),
    answered: values.filter(([, value]) => value !== null).length,
    counted: counted.length,
  }
}

/**
 * Whether the answer calls for the usual action of the question: a no or a partly, a yes where yes is bad
 * news, a severity of 4 or 5.
 */
export function isUnfavourable(
  { id, type }: Pick<WorkshopQuestion<string>, 'id' | 'type'>,
  value: StepAnswer,
): boolean {
  if (type === 'facets') return typeof value === 'number' && value >= SEVERE_FROM
  const weight = answerWeight(id, value)
  return weight !== null && weight < 1
}

/** Whether a yes is bad news, so that the screen says which answer is the good one. */
export const isReversed = (question: string): boolean => answerWeight(question, 'yes') === 0

/** First mark of severity that makes human validation compulsory: major (method.md 5.3). */
const SEVERE_FROM = 4
