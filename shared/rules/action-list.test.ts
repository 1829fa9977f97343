import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type AnsweredQuestion, actionList } from './action-list'

interface Input {
  readonly answers: readonly AnsweredQuestion[]
}

const questionsOf = (answers: readonly AnsweredQuestion[] = []) =>
  answers.map(({ question }) => question)

test.each(vectorsOf<Input>('action-list'))('$id: $note', (vector) => {
  const result = actionList(vector.input.answers)

  expect(
    differences(vector, {
      status: result.status,
      reasons: result.reasons,
      value: questionsOf(result.value?.open),
      board: questionsOf(result.value?.board),
    }),
  ).toEqual([])
})

test('a name left empty opens an action once the step is done, not before', () => {
  const nobody = { question: 'tool.q.ai-referent', answer: null, owner: null, due: null }

  const before = actionList([nobody]).value
  const after = actionList([{ ...nobody, stepDone: true }]).value

  expect(questionsOf(before?.open)).toEqual([])
  expect(questionsOf(after?.open)).toEqual(['tool.q.ai-referent'])
})
