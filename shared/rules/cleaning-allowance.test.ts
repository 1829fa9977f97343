import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { cleaningAllowance } from './cleaning-allowance'

test.each(vectorsOf<{ readonly weeks: number | null }>('cleaning-allowance'))(
  '$id: $note',
  (vector) => {
    const result = cleaningAllowance(vector.input.weeks)
    expect(differences(vector, { ...result.value, ...result, value: null })).toEqual([])
  },
)
