import { type Computed, computed } from '../kernel/computed'
import { type StepAnswer, answerWeight } from './step-colour'

/** An answer of the workshop and who follows it up. */
export interface AnsweredQuestion {
  /** Question id of method.md. */
  readonly question: string
  readonly answer: StepAnswer
  readonly owner: string | null
  /** ISO date. */
  readonly due: string | null
  /** Whether its step is marked done: an empty name or amount is then a no. */
  readonly stepDone?: boolean
}

export interface ActionList<TAnswer extends AnsweredQuestion = AnsweredQuestion> {
  /** Answers that leave something to do, in the order given. */
  readonly open: readonly TAnswer[]
  /** Those of them without an owner or without a date: for the board. */
  readonly board: readonly TAnswer[]
}

/**
 * What the answers leave to do: whatever weighs less than a yes, a reversed question included.
 * Not applicable and unanswered open nothing.
 *
 * Source: method.md `rule.action-list`, with the weights of `rule.step-colour`.
 */
export function actionList<TAnswer extends AnsweredQuestion>(
  answers: readonly TAnswer[],
): Computed<ActionList<TAnswer>> {
  const open = answers.filter(({ question, answer, stepDone }) => {
    const weight = answerWeight(question, answer, stepDone)
    return weight !== null && weight < 1
  })
  return computed({
    open,
    board: open.filter(({ owner, due }) => owner === null || due === null),
  })
}
