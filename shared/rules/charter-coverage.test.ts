import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type CharteredRisk, charterCoverage, clauseCompleteness } from './charter-coverage'

interface Input {
  readonly risks: readonly (CharteredRisk & { readonly id: string })[]
  readonly clausesFilled: number | null
}

test.each(vectorsOf<Input>('charter-coverage'))('$id: $note', (vector) => {
  const coverage = charterCoverage(vector.input.risks)
  const completeness = clauseCompleteness(vector.input.clausesFilled)

  // The method prints both under one status: a number of clauses beyond the scale spoils the whole.
  const spoilt = completeness.status === 'invalid'
  const { status, reasons } = spoilt ? completeness : coverage
  expect(
    differences(vector, {
      status,
      reasons,
      value: spoilt ? null : (coverage.value?.coverage ?? null),
      uncovered: coverage.value?.uncovered.map(({ id }) => id) ?? [],
      completeness: completeness.value,
    }),
  ).toEqual([])
})
