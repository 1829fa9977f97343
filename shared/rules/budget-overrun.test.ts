import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { budgetOverrun } from './budget-overrun'

interface Input {
  readonly planned: number | null
  readonly overrun?: number
}

test.each(vectorsOf<Input>('budget-overrun'))('$id: $note', (vector) => {
  const { planned, overrun } = vector.input
  expect(differences(vector, { ...budgetOverrun(planned, overrun) })).toEqual([])
})
