import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type FunctionTraits, makeOrBuy } from './make-or-buy'

interface Input {
  readonly functions: readonly FunctionTraits[]
}

test.each(vectorsOf<Input>('make-or-buy'))('$id: $note', (vector) => {
  expect(differences(vector, { ...makeOrBuy(vector.input.functions) })).toEqual([])
})
