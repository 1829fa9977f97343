import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { stepProgress } from './step-progress'

test.each(vectorsOf<{ readonly answers: readonly unknown[] }>('step-progress'))(
  '$id: $note',
  (vector) => {
    expect(differences(vector, { ...stepProgress(vector.input.answers) })).toEqual([])
  },
)
