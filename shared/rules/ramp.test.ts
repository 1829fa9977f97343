import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { DEFAULT_RAMP, NO_RAMP, rampFactor } from './ramp'

interface Input {
  readonly month: number | null
  readonly on: boolean
}

test.each(vectorsOf<Input>('ramp'))('$id: $note', (vector) => {
  const { month, on } = vector.input
  const result = rampFactor(month, on ? DEFAULT_RAMP : NO_RAMP)
  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.factor ?? null,
    }),
  ).toEqual([])
})

test('a share above the full benefit is refused', () => {
  expect(rampFactor(1, [1.2]).status).toBe('invalid')
})
