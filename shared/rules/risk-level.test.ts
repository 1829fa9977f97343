import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type SeverityFacets, countByLevel, riskLevelOf, riskLevelState } from './risk-level'

interface Input {
  readonly probability: number | null
  readonly severity: number | null
  readonly facets?: SeverityFacets
}

test.each(vectorsOf<Input>('risk-level'))('$id: $note', (vector) => {
  const { probability, severity, facets } = vector.input

  const result = riskLevelOf(probability, severity, facets)

  expect(
    differences(vector, {
      score: null,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.status === 'invalid' ? null : riskLevelState(result),
    }),
  ).toEqual([])
})

test('facets that are all empty leave the typed severity in charge', () => {
  const empty: SeverityFacets = { reputation: null, quality: null, safety: null, compliance: null }

  const result = riskLevelOf(3, 4, empty)

  expect(result).toEqual({
    status: 'ok',
    value: { level: 'high', score: 12, severity: 4 },
    reasons: [],
  })
})

test('a mark out of range is named as such, not as not rated', () => {
  expect(riskLevelState(riskLevelOf(6, 3))).toBe('invalid')
})

test('a risk that is not rated is counted at no level', () => {
  const counts = countByLevel(['high', null, 'low', 'high'])

  expect(counts).toEqual({ low: 1, moderate: 0, high: 2, critical: 0 })
})
