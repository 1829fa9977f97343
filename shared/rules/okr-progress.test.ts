import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { okrProgress } from './okr-progress'

type Input = Parameters<typeof okrProgress>[0]

test.each(vectorsOf<Input>('okr-progress'))('$id: $note', (vector) => {
  expect(differences(vector, { ...okrProgress(vector.input) })).toEqual([])
})

test('a falling key result that has not moved is at zero, not at minus zero', () => {
  expect(okrProgress({ baseline: 46, target: 32.2, current: 46 }).value).toBe(0)
})
