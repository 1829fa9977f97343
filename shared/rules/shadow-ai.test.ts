import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type ToolInUse, shadowAi } from './shadow-ai'

interface Input {
  readonly tools: readonly (ToolInUse & { readonly name: string })[]
}

test.each(vectorsOf<Input>('shadow-ai'))('$id: $note', (vector) => {
  const result = shadowAi(vector.input.tools)

  expect(
    differences(vector, {
      status: result.status,
      reasons: result.reasons,
      value: result.value?.share ?? null,
      undeclared: result.value?.undeclared.map(({ name }) => name) ?? [],
    }),
  ).toEqual([])
})
