import { expect, test } from 'vitest'
import { daysBetween } from './days-between'

test.each([
  ['the same day', '2026-11-20', '2026-11-20', 0],
  ['over a change of clocks', '2026-10-24', '2026-10-26', 2],
  ['over a leap day', '2028-02-28', '2028-03-01', 2],
  ['backwards', '2026-11-20', '2026-11-18', -2],
] as const)('%s', (_, from, to, expected) => {
  const days = daysBetween(from, to)

  expect(days).toBe(expected)
})
