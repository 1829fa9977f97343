import { expect, test } from 'vitest'
import type { Ypn } from '../domain/answer'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { gdprGaps } from './gdpr-gaps'

interface Input {
  readonly personalData: Ypn | null
  readonly answers: Parameters<typeof gdprGaps>[1]
}

test.each(vectorsOf<Input>('gdpr-gaps'))('$id: $note', (vector) => {
  const result = gdprGaps(vector.input.personalData, vector.input.answers)

  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.gaps ?? null,
    }),
  ).toEqual([])
})
