import { expect, test } from 'vitest'
import { balanceLayout, niceTicks } from './balance-layout'
import { COST_BARS_WIDTH, costBarsHeight, costBarsPicture } from './cost-bars'

const FRAME = { width: 100, height: 100, left: 10, right: 10, top: 10, bottom: 10 }

test('graduations are round, hold zero and cover the range', () => {
  expect(niceTicks(-54_000, 171_572, 5)).toEqual([
    -100_000, -50_000, 0, 50_000, 100_000, 150_000, 200_000,
  ])
  expect(niceTicks(3, 9, 5)).toEqual([0, 2, 4, 6, 8, 10])
  expect(niceTicks(0, 0, 5)).toEqual([0])
})

test('the line runs from the first to the last month, the mark stands on it', () => {
  const layout = balanceLayout({ balances: [-100, -50, 10, 60], band: null, payback: 2 }, FRAME)

  expect(layout.line.startsWith('M10 ')).toBe(true)
  expect(layout.end).toMatchObject({ x: 90, euros: 60 })
  expect(layout.payback).toMatchObject({ month: 2 })
  expect(layout.payback?.y).toBeLessThan(layout.zero)
  expect(layout.band).toBe('')
})

test('a payback beyond the horizon has no mark', () => {
  const layout = balanceLayout({ balances: [-100, -90], band: null, payback: 24 }, FRAME)

  expect(layout.payback).toBeNull()
})

test('bars share one scale: the longest fills it, half of it is half as long', () => {
  const svg = costBarsPicture({
    parts: ['Licences'],
    bars: [
      { label: 'A', parts: [200], totalText: '200' },
      { label: 'B', parts: [100], totalText: '100' },
    ],
  })
  const widths = [...svg.matchAll(/<rect x="126" y="\d+" width="([\d.]+)" height="14"/g)].map(
    (found) => Number(found[1]),
  )

  expect(widths.map((width) => width + 1.2)).toEqual([265, 132.5].map((w) => expect.closeTo(w, 1)))
})

test('a long legend takes the rows it needs and never leaves the picture', () => {
  const parts = Array.from({ length: 6 }, (_, at) => `Intégration et matériel ${at}`)
  const costs = { parts, bars: [{ label: 'A', parts: [1, 1, 1, 1, 1, 1], totalText: '6' }] }
  const svg = costBarsPicture(costs)
  const ends = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">Int/g)]

  expect(ends).toHaveLength(6)
  expect(ends.every((found) => Number(found[1]) < COST_BARS_WIDTH - 90)).toBe(true)
  expect(ends.every((found) => Number(found[2]) < costBarsHeight(costs))).toBe(true)
})
