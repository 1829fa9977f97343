import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import type { SourceCriterion } from '../domain/source'
import { sourceScore } from './source-score'

interface Input {
  readonly notes: Readonly<Record<SourceCriterion, number | null>>
}

test.each(vectorsOf<Input>('source-score'))('$id: $note', (vector) => {
  const result = sourceScore(vector.input.notes)
  expect(
    differences(vector, {
      excluded: false,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.score ?? null,
    }),
  ).toEqual([])
})
