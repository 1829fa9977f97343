import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { budgetBracket } from './budget-bracket'

interface Input {
  readonly total: number | null
}

test.each(vectorsOf<Input>('budget-bracket'))('$id: $note', (vector) => {
  expect(differences(vector, { ...budgetBracket(vector.input.total) })).toEqual([])
})
