import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { shownColour } from './colour'
import { type StepAnswer, stepColour, stepColourOf, stepColourOfCases } from './step-colour'

type Answers = Readonly<Record<string, StepAnswer>>
type Input =
  | { readonly values: readonly (number | null)[] }
  | { readonly answers: Answers; readonly done?: boolean }
  | { readonly cases: readonly Answers[] }

const colourOf = (input: Input) => {
  if ('values' in input) return stepColour(input.values)
  return 'cases' in input ? stepColourOfCases(input.cases) : stepColourOf(input.answers, input.done)
}

test.each(vectorsOf<Input>('step-colour'))('$id: $note', (vector) => {
  const result = colourOf(vector.input)
  expect(
    differences(vector, {
      status: result.status,
      reasons: result.reasons,
      value: result.value?.mean ?? null,
      colour: shownColour(result),
    }),
  ).toEqual([])
})
