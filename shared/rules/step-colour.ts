import { type Computed, computed, notComputable } from '../kernel/computed'
import type { Colour } from './colour'
import { meanOf } from './ypn'

export interface StepMark {
  /** Mean weight of the answers, 0 to 1. */
  readonly mean: number
  /** From 0.8 green, from 0.5 amber, below red. */
  readonly colour: Colour
}

/** An answer as it is stored, whatever the type of its question. */
export type StepAnswer = string | number | boolean | readonly string[] | null

/** Questions answered by a name or an amount: filled in is yes, empty is no once the step is done. */
const FILLED_IN = new Set(['usecase.q.data-owner', 'tool.q.ai-referent', 'tool.q.budget'])
/** Shown, but left out of the mean: a severity is neither good nor bad. */
const LEFT_OUT = new Set(['risk.q.error-severity'])
/** A yes is bad news. */
const REVERSED = new Set(['risk.q.vendor-dependence'])

/** ypn answers, verdicts of `usecase.q.is-ai`, and colours of `followup.q.licence-use`. */
const WEIGHTS: Readonly<Record<string, number>> = {
  yes: 1,
  partly: 0.5,
  no: 0,
  ai: 1,
  hybrid: 1,
  automation: 0,
  green: 1,
  amber: 0.5,
  red: 0,
}

/**
 * What the answer to a question of a step weighs, 0 to 1; null when it does not count.
 *
 * @param done whether the step is marked done: an empty name or amount is then a no
 *
 * Source: method.md `rule.step-colour`.
 */
export function answerWeight(question: string, answer: StepAnswer, done = false): number | null {
  if (LEFT_OUT.has(question) || answer === 'na') return null
  if (FILLED_IN.has(question)) {
    // The room may also answer in words: nobody is in charge, or somebody in part.
    if (answer === 'partly' || answer === 'no') return WEIGHTS[answer] ?? null
    const filled = answer !== null && answer !== ''
    return filled ? 1 : done ? 0 : null
  }
  const weight = typeof answer === 'string' ? (WEIGHTS[answer] ?? null) : null
  return weight !== null && REVERSED.has(question) ? 1 - weight : weight
}

/**
 * The colour of a step from the weights of its answers; unanswered ones (null) are left out.
 *
 * Not computable (grey): `no-answer`.
 * Source: method.md `rule.step-colour`.
 */
export function stepColour(weights: readonly (number | null)[]): Computed<StepMark> {
  const mean = meanOf(weights)
  if (mean === null) return notComputable('no-answer')
  return computed({ mean, colour: mean >= 0.8 ? 'green' : mean >= 0.5 ? 'amber' : 'red' })
}

/** The same from stored answers, by question id. */
export const stepColourOf = (
  answers: Readonly<Record<string, StepAnswer>>,
  done = false,
): Computed<StepMark> =>
  stepColour(
    Object.entries(answers).map(([question, answer]) => answerWeight(question, answer, done)),
  )

/** Step 1 is the mean of the means of its retained use cases. */
export const stepColourOfCases = (
  cases: readonly Readonly<Record<string, StepAnswer>>[],
  done = false,
): Computed<StepMark> =>
  stepColour(cases.map((answers) => stepColourOf(answers, done).value?.mean ?? null))
