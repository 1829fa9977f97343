import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type AiActAnswers, aiActHint, aiActHintState } from './ai-act-hint'
import type { AiVerdict } from './ai-vs-automation'

type Input = AiActAnswers & { readonly aiVerdict?: AiVerdict }

test.each(vectorsOf<Input>('ai-act-hint'))('$id: $note', (vector) => {
  const result = aiActHint(vector.input, vector.input.aiVerdict)

  expect(
    differences(vector, {
      levels: [],
      notes: [],
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: aiActHintState(result),
    }),
  ).toEqual([])
})

test('a high-risk case whose transparency is unanswered may still gain a level: provisional', () => {
  const result = aiActHint({
    prohibited: 'no',
    domains: ['recruitment'],
    narrow: 'no',
    interacts: null,
    generates: 'no',
  })

  expect(result).toMatchObject({ status: 'provisional', value: { levels: ['high'] } })
})
