import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { quadrantOf, quadrantState } from './quadrant'

interface Input {
  readonly impact: number | null
  readonly feasibility: number | null
  readonly cut?: number
}

test.each(vectorsOf<Input>('quadrant'))('$id: $note', (vector) => {
  const { impact, feasibility, cut } = vector.input
  const quadrant = quadrantOf(impact, feasibility, cut)
  const state = quadrantState(quadrant)
  expect(differences(vector, { ...quadrant, value: state === 'invalid' ? null : state })).toEqual(
    [],
  )
})
