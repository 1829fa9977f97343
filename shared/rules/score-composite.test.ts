import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { axisScore } from './score-composite'

interface Input {
  readonly axis: 'impact' | 'feasibility'
  readonly scores: Readonly<Record<string, number | null>>
  readonly typed?: number
  readonly weights?: Readonly<Record<string, number>>
}

test.each(vectorsOf<Input>('score-composite'))('$id: $note', (vector) => {
  const { axis, scores, typed, weights } = vector.input
  expect(differences(vector, { ...axisScore(axis, scores, typed ?? null, weights) })).toEqual([])
})
