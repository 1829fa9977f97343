import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { toolGate, type ToolGateFacts } from './tool-gate'

test.each(vectorsOf<ToolGateFacts>('tool-gate'))('$id: $note', (vector) => {
  const result = toolGate(vector.input)
  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.verdict ?? null,
    }),
  ).toEqual([])
})
