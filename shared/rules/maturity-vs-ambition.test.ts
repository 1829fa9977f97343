import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { maturityVsAmbition } from './maturity-vs-ambition'

interface Input {
  readonly overall: number | null
}

test.each(vectorsOf<Input>('maturity-vs-ambition'))('$id: $note', (vector) => {
  const result = maturityVsAmbition(vector.input.overall)

  expect(differences(vector, { ...result })).toEqual([])
})
