import { expect, test } from 'vitest'
import type { Ypn } from '../domain/answer'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { signCount } from './sign-count'

test.each(vectorsOf<{ readonly signs: readonly (Ypn | null)[] }>('sign-count'))(
  '$id: $note',
  (vector) => {
    const result = signCount(vector.input.signs)
    expect(
      differences(vector, {
        recommended: false,
        ...result.value,
        status: result.status,
        reasons: result.reasons,
        value: result.value?.count ?? null,
      }),
    ).toEqual([])
  },
)
