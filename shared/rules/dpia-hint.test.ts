import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type DpiaAnswers, dpiaHint, dpiaState } from './dpia-hint'

interface Input {
  readonly personalData: DpiaAnswers['personalData']
  readonly sensitiveData: DpiaAnswers['sensitiveData']
  readonly criteria: DpiaAnswers['dpiaCriteria']
}

test.each(vectorsOf<Input>('dpia-hint'))('$id: $note', (vector) => {
  const { personalData, sensitiveData, criteria } = vector.input

  const result = dpiaHint({ personalData, sensitiveData, dpiaCriteria: criteria })

  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: dpiaState(result),
    }),
  ).toEqual([])
})
