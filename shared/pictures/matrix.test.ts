import { describe, expect, test } from 'vitest'
import { type MatrixDot, matrixPicture, quadrantBox } from './matrix'
import { aggregate } from './matrix-groups'
import { fitText, textWidth } from './text-width'

const words = {
  impact: 'Impact',
  feasibility: 'Faisabilité',
  quadrants: {
    'quick-win': 'Gains rapides',
    strategic: 'Projets stratégiques',
    incremental: 'Améliorations ponctuelles',
    avoid: 'À éviter',
  },
}
const CUT = 5.5
const dot = (index: number, impact: number, feasibility: number): MatrixDot => ({
  number: String(index + 1),
  title: `Cas numéro ${index + 1} avec un titre`,
  impact,
  feasibility,
  quadrant:
    impact >= CUT
      ? feasibility >= CUT
        ? 'quick-win'
        : 'strategic'
      : feasibility >= CUT
        ? 'incremental'
        : 'avoid',
  strong: index % 2 === 0,
})
const scattered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    dot(index, 1 + ((index * 37) % 91) / 10, 1 + ((index * 53) % 91) / 10),
  )
const picture = (dots: readonly MatrixDot[]) => matrixPicture({ dots, cut: CUT, words })

interface Disc {
  readonly x: number
  readonly y: number
  readonly r: number
}
const discsOf = (svg: string): readonly Disc[] =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)]
    .map(([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }))
    .filter(({ r }) => r > 2)
const labelsOf = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="9" fill="#12213A">([^<]+)</g)].map(
    ([, x, y, text]) => ({
      left: Number(x),
      right: Number(x) + textWidth(text ?? '', 9),
      top: Number(y) - 8,
      bottom: Number(y) + 2,
    }),
  )
const covering = (boxes: readonly { left: number; right: number; top: number; bottom: number }[]) =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  )

describe.each([1, 12, 15, 25, 60, 80])('%i cases', (count) => {
  const svg = picture(scattered(count))
  const discs = discsOf(svg)

  test('one disc each, none over another', () => {
    const touching = discs.flatMap((a, i) =>
      discs.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 0.2),
    )

    expect(discs).toHaveLength(count)
    expect(touching).toEqual([])
  })

  test('titles neither cover each other nor a disc', () => {
    const labels = labelsOf(svg)
    const boxes = discs.map(({ x, y, r }) => ({
      left: x - r,
      right: x + r,
      top: y - r,
      bottom: y + r,
    }))

    expect(covering(labels)).toEqual([])
    expect(
      labels.filter((label) => boxes.some((box) => covering([label, box]).length > 0)),
    ).toEqual([])
  })
})

test('at 15 cases most carry their title, beyond 25 only their number', () => {
  expect(labelsOf(picture(scattered(15))).length).toBeGreaterThanOrEqual(12)
  expect(labelsOf(picture(scattered(26)))).toHaveLength(0)
})

test('ten cases on one point part, and none leaves its quadrant', () => {
  const box = quadrantBox('quick-win', CUT)
  const discs = discsOf(picture(Array.from({ length: 10 }, (_, index) => dot(index, 5.5, 5.5))))

  expect(discs).toHaveLength(10)
  for (const { x, y, r } of discs) {
    expect(x - r).toBeGreaterThanOrEqual(box.left - 0.1)
    expect(y + r).toBeLessThanOrEqual(box.bottom + 0.1)
  }
})

test('thousands are counted by place, and the counts add up', () => {
  const dots = scattered(3_000)
  const counts = [...picture(dots).matchAll(/fill="#FFFFFF">(\d+)</g)].map(([, count]) =>
    Number(count),
  )

  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3_000)
  expect(counts.length).toBeLessThan(130)
  expect(
    aggregate(dots).every(
      ({ quadrant, impact }) =>
        impact >= CUT === (quadrant === 'quick-win' || quadrant === 'strategic'),
    ),
  ).toBe(true)
})

test('the same cases give the same picture; titles cannot break it', () => {
  const hostile = [{ ...dot(0, 8, 8), title: '<script>&"\u0000' }]

  expect(picture(scattered(40))).toBe(picture(scattered(40)))
  expect(picture(hostile)).not.toContain('<script>')
})

test.each([
  ['Tri et orientation des demandes SAV', 80, 'Tri et orientation…'],
  ['Court', 80, 'Court'],
  ['Anticonstitutionnellement', 40, /^Antico.*…$/],
])('%s in %i points', (title, width, expected) => {
  expect(fitText(title, 9, width)).toMatch(expected)
  expect(textWidth(fitText(title, 9, width), 9)).toBeLessThanOrEqual(width)
})
