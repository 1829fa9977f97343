import { expect, test } from 'vitest'
import { breakevenCurve } from './breakeven-curve'

const costs = { ownCapex: 36_000, proprietarySetup: 0, monthlyProprietary: 2600, monthlyOwn: 1100 }

test('both curves meet at the break-even, inside the months shown', () => {
  const curve = breakevenCurve(costs).value
  expect(curve?.months).toBe(24)
  expect(curve?.horizon).toBe(36)
  expect(curve?.proprietaryAt(24)).toBe(curve?.ownAt(24))
  expect(curve?.highest).toBe(93_600)
})

test('a late break-even lengthens the months shown, up to ten years', () => {
  expect(breakevenCurve({ ...costs, ownCapex: 60_000 }).value?.horizon).toBe(60)
  expect(breakevenCurve({ ...costs, ownCapex: 600_000 }).value?.horizon).toBe(120)
})

test('never cheaper: three years, without a month', () => {
  const curve = breakevenCurve({ ...costs, monthlyProprietary: 900 }).value
  expect([curve?.verdict, curve?.months, curve?.horizon]).toEqual(['never', null, 36])
})

test('a missing amount gives no curve', () => {
  expect(breakevenCurve({ ...costs, monthlyOwn: null }).value).toBeNull()
})
