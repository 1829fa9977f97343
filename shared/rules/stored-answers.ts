import type { Answer } from '../domain/answer'
import type { Collection } from '../kernel/collection'

const byQuestion = new WeakMap<Collection<Answer>, ReadonlyMap<string, Answer>>()

/** Stored answers by question id; the latest where there are several. Remembered for the collection given. */
export function answersOf(answers: Collection<Answer>): ReadonlyMap<string, Answer> {
  const known = byQuestion.get(answers)
  if (known) return known
  const found = new Map(answers.live.map((answer) => [answer.question, answer]))
  byQuestion.set(answers, found)
  return found
}
