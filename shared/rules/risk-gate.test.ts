import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import type { FallbackState } from './fallback-needed'
import { type GatedRisk, riskGate } from './risk-gate'

interface Input {
  readonly risks: readonly GatedRisk[]
  readonly fallbackState: FallbackState
}

test.each(vectorsOf<Input>('risk-gate'))('$id: $note', (vector) => {
  const result = riskGate(vector.input.risks, vector.input.fallbackState)

  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.verdict ?? null,
    }),
  ).toEqual([])
})

test('names the risks that block, and each reason once', () => {
  const accepted = { owner: 'p1', due: '2026-12-01', acceptance: true } as const
  const critical = { ...accepted, code: 'R01', residualLevel: 'critical' } as const
  const high = { ...accepted, code: 'R02', residualLevel: 'high' } as const
  const undated = { ...high, code: 'R03', due: null } as const
  const alsoUndated = { ...undated, code: 'R04' } as const

  const gate = riskGate([critical, high, undated, alsoUndated], 'written').value

  expect(gate?.held.map(({ risk, blockers }) => [risk.code, blockers])).toEqual([
    ['R01', ['residual-critical']],
    ['R03', ['high-without-date']],
    ['R04', ['high-without-date']],
  ])
  expect(gate?.blockers).toEqual(['residual-critical', 'high-without-date'])
})
