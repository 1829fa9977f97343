import { describe, expect, test } from 'vitest'
import { cellBox, type HeatMapRisk } from './heat-map-grid'
import { heatMapPicture } from './heat-map'
import { isCrowded } from './heat-map-marks'

const words = {
  probability: 'Probabilité',
  severity: 'Gravité',
  probabilityMarks: ['Très rare', 'Peu probable', 'Possible', 'Probable', 'Quasi certain'],
  severityMarks: ['Négligeable', 'Mineure', 'Sérieuse', 'Majeure', 'Critique'],
  levels: { low: 'Faible', moderate: 'Modéré', high: 'Élevé', critical: 'Critique' },
  counts: { low: 'a', moderate: 'b', high: 'c', critical: 'd' },
  before: 'Avant mesures',
  after: 'Après mesures',
}
const cell = (probability: number, severity: number) => ({ probability, severity })
const risk = (
  index: number,
  gross: HeatMapRisk['gross'],
  residual: HeatMapRisk['residual'],
): HeatMapRisk => ({ number: String(index), gross, residual })
const picture = (risks: readonly HeatMapRisk[]) => heatMapPicture({ risks, words })

interface Disc {
  readonly x: number
  readonly y: number
  readonly number: string
}
/** Numbered discs of the map; the one of the legend lies below it. */
const numbered = (svg: string): readonly Disc[] =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="9"[^>]*\/><text [^>]*>([^<]+)<\/text>/g)]
    .map(([, x, y, number]) => ({ x: Number(x), y: Number(y), number: number ?? '' }))
    .filter(({ y }) => y < 310)
const arrows = (svg: string): number => [...svg.matchAll(/stroke-width="1.1"/g)].length

/** Twenty risks over the map, all but every fourth rated after measures. */
const scattered = Array.from({ length: 20 }, (_, index) =>
  risk(
    index + 1,
    cell(1 + ((index * 7) % 5), 1 + ((index * 3 + Math.floor(index / 5)) % 5)),
    index % 4 === 0 ? null : cell(1 + ((index * 2) % 3), 1 + (index % 4)),
  ),
)

describe('twenty risks', () => {
  const svg = picture(scattered)
  const discs = numbered(svg)

  test('one numbered disc each, in the cell it belongs to', () => {
    expect(discs.map(({ number }) => number).toSorted()).toEqual(
      scattered.map(({ number }) => number).toSorted(),
    )
    for (const { x, y, number } of discs) {
      const found = scattered.find((each) => each.number === number)
      const { left, right, top, bottom } = cellBox(found?.residual ?? found?.gross ?? cell(0, 0))
      expect(x - 9, number).toBeGreaterThanOrEqual(left)
      expect(x + 9, number).toBeLessThanOrEqual(right)
      expect(y - 9, number).toBeGreaterThanOrEqual(top)
      expect(y + 9, number).toBeLessThanOrEqual(bottom)
    }
  })

  test('no disc over another', () => {
    const touching = discs.flatMap((a, index) =>
      discs.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 17.8),
    )

    expect(touching).toEqual([])
  })

  test('an arrow for each risk that moves, none for one that stays or is not rated after', () => {
    const moved = scattered.filter(
      ({ gross, residual }) =>
        residual !== null &&
        (gross.probability !== residual.probability || gross.severity !== residual.severity),
    )

    expect(arrows(svg)).toBe(moved.length)
    expect(arrows(picture([risk(1, cell(3, 3), cell(3, 3)), risk(2, cell(4, 4), null)]))).toBe(0)
  })
})

test('every score is printed, and each level has its own texture', () => {
  const svg = picture([])
  const scores = [...svg.matchAll(/font-weight="700" fill="#[0-9A-F]{6}">(\d+)<\/text>/g)].map(
    ([, score]) => Number(score),
  )

  expect(scores.filter((score) => score === 15)).toHaveLength(2)
  expect(Math.max(...scores)).toBe(25)
  expect([...svg.matchAll(/fill="#9B1C1C"/g)]).toHaveLength(5)
  expect([...svg.matchAll(/stroke="#FFFFFF" stroke-opacity="0.2"/g)]).toHaveLength(5)
  expect([...svg.matchAll(/stroke="#2B1500" stroke-opacity="0.22"/g)]).toHaveLength(7)
  expect([...svg.matchAll(/fill="#4A3600" fill-opacity="0.3"/g)]).toHaveLength(8)
})

test('beyond what discs can show risks are counted by cell, and the counts add up', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    risk(index + 1, cell(1 + (index % 5), 1 + ((index * 3) % 5)), cell(1, 1 + (index % 2))),
  )
  const svg = picture(many)
  const counts = (look: RegExp) =>
    [...svg.matchAll(look)].reduce((sum, [, count]) => sum + Number(count), 0)

  expect(isCrowded(many)).toBe(true)
  expect(numbered(svg)).toEqual([])
  expect(counts(/font-size="10.5" fill="#12213A">(\d+)</g)).toBe(200)
  expect(counts(/font-size="10.5" font-weight="700" fill="#FFFFFF">(\d+)</g)).toBe(200)
})

test('twelve risks in one cell are counted rather than piled up', () => {
  expect(isCrowded(Array.from({ length: 12 }, (_, index) => risk(index, cell(2, 2), null)))).toBe(
    true,
  )
})

test('the same risks give the same picture; a number cannot break it', () => {
  expect(picture(scattered)).toBe(picture(scattered))
  expect(picture([{ ...risk(1, cell(1, 1), null), number: '<b>&"\u0000' }])).not.toContain('<b>')
})
