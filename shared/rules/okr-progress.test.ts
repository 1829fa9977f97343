import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { okrProgress } from './okr-progress'

type Input = Parameters<typeof okrProgress>[0]

test.each(vectorsOf<Input>('okr-progress'))('$id: $note', (vector) => {
  expect(differences(vector, { ...okrProgress(vector.input) })).toEqual([])
})
