import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import type { Computed } from '../kernel/computed'
import { netPayback, type Payback, simplePayback, simulatedPayback } from './payback'
import { DEFAULT_RAMP, NO_RAMP } from './ramp'

interface Input {
  readonly kind: 'simple' | 'net' | 'monthly'
  readonly yearlyBenefit: number | null
  readonly firstYearCost?: number | null
  readonly oneOff?: number | null
  readonly running?: number | null
  readonly ramp?: boolean
}

function paybackOf(input: Input): Computed<Payback> {
  const { yearlyBenefit, firstYearCost = null, oneOff = null, running = null } = input
  if (input.kind === 'simple') return simplePayback(yearlyBenefit, firstYearCost)
  const investment = { yearlyBenefit, oneOff, running }
  if (input.kind === 'net') return netPayback(investment)
  return simulatedPayback(investment, input.ramp === true ? DEFAULT_RAMP : NO_RAMP)
}

test.each(vectorsOf<Input>('payback'))('$id: $note', (vector) => {
  const result = paybackOf(vector.input)
  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.verdict ?? null,
    }),
  ).toEqual([])
})

test('a year that only pays its own running cost never pays anything back', () => {
  const result = simulatedPayback({ yearlyBenefit: 1_200, oneOff: 0, running: 1_200 })

  expect(result.value?.verdict).toBe('not-reached')
})

test('a whole month stays whole in spite of binary fractions', () => {
  // 0.4 × 12 / 1.2 is a trace above 4, and four twelfths of 1.2 a trace below 0.4.
  const investment = { yearlyBenefit: 1.2, oneOff: 0.4, running: 0 }

  expect(netPayback(investment).value?.ceil).toBe(4)
  expect(simulatedPayback(investment).value?.months).toBe(4)
})
