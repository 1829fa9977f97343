import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { residualRisk } from './residual-risk'
import { riskLevelOf, riskLevelState } from './risk-level'

interface Input {
  readonly probability: number | null
  readonly severity: number | null
  readonly residualProbability: number | null
  readonly residualSeverity: number | null
}

test.each(vectorsOf<Input>('residual-risk'))('$id: $note', (vector) => {
  const { probability, severity, residualProbability, residualSeverity } = vector.input

  const result = residualRisk(
    riskLevelOf(probability, severity),
    riskLevelOf(residualProbability, residualSeverity),
  )

  expect(
    differences(vector, {
      reduction: null,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.status === 'invalid' ? null : riskLevelState(result),
    }),
  ).toEqual([])
})

test('rests on a facet left empty: provisional, and says which part', () => {
  const gross = riskLevelOf(4, null, { reputation: 4, quality: null, safety: 2, compliance: 1 })

  const result = residualRisk(gross, riskLevelOf(2, 4))

  expect(result).toMatchObject({
    status: 'provisional',
    value: { reduction: 50 },
    reasons: ['facet-missing'],
  })
})
