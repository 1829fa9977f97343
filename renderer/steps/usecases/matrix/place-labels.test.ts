import { describe, expect, test } from 'vitest'
import { discBox, labelBox, overlaps, placeLabels, type Dot, type LabelRules } from './place-labels'

const RULES: LabelRules = { width: 720, height: 580, disc: 28, taken: [] }

/** Pseudo-random numbers from a seed: the same layouts in every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function layout(seed: number, count: number): readonly Dot[] {
  const roll = dice(seed)
  return Array.from({ length: count }, (_, index) => ({
    id: `case-${index}`,
    x: Math.round(roll() * RULES.width),
    y: Math.round(roll() * RULES.height),
    width: 60 + Math.round(roll() * 120),
  }))
}

const labelsOf = (dots: readonly Dot[], rules = RULES) => {
  const spots = placeLabels(dots, rules)
  return dots.flatMap((dot) => {
    const spot = spots.get(dot.id)
    return spot
      ? [{ dot, box: labelBox({ ...dot, width: spot.width }, spot.side, rules.disc) }]
      : []
  })
}

describe.each([12, 30, 60])('%i cards anywhere', (count) => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('no label covers a label or a disc (layout %i)', (seed) => {
    const dots = layout(seed, count)

    const labels = labelsOf(dots)

    const covered = labels.flatMap(({ dot, box }, index) => [
      ...labels.slice(index + 1).filter((other) => overlaps(box, other.box)),
      ...dots
        .filter(({ id }) => id !== dot.id)
        .filter((other) => overlaps(box, discBox(other, RULES.disc))),
    ])
    expect(covered).toEqual([])
    expect(labels.length).toBeGreaterThan(count <= 12 ? count - 2 : count / 3)
  })
})

test('the same cards get the same sides', () => {
  const dots = layout(9, 60)
  expect([...placeLabels(dots, RULES)]).toEqual([...placeLabels([...dots], RULES)])
})

test('a card alone has its label on the right, and on the left at the right edge', () => {
  const alone = { id: 'a', x: 300, y: 300, width: 150 }
  expect(placeLabels([alone], RULES).get('a')?.side).toBe('right')
  expect(placeLabels([{ ...alone, x: 700 }], RULES).get('a')?.side).toBe('left')
})

test('a label keeps off the names of the quadrants', () => {
  const taken = [{ left: 310, right: 500, top: 290, bottom: 310 }]
  const dot = { id: 'a', x: 300, y: 300, width: 150 }
  expect(placeLabels([dot], { ...RULES, taken }).get('a')?.side).toBe('left')
})

test('a placed label moves aside where that makes room for another', () => {
  // Both want the corridor between walls of discs; the first can also go left, the second cannot.
  const first = { id: 'first', x: 200, y: 300, width: 100 }
  const second = { id: 'second', x: 330, y: 300, width: 100 }
  const wall = (id: string, x: number, y: number): Dot => ({ id, x, y, width: 10_000 })
  const dots = [
    first,
    second,
    ...[230, 260, 290, 320, 350, 380, 410, 440].flatMap((x) => [
      wall(`above-${x}`, x, 262),
      wall(`below-${x}`, x, 338),
    ]),
    wall('right', 365, 300),
  ]

  const spots = placeLabels(dots, RULES)

  expect(spots.get('second')).toEqual({ side: 'left', width: 100 })
  expect(spots.get('first')).toEqual({ side: 'left', width: 100 })
})

test('a label that fits nowhere whole is cut shorter', () => {
  const narrow = { ...RULES, width: 200, height: 40 }
  const dot = { id: 'a', x: 50, y: 20, width: 220 }

  expect(placeLabels([dot], narrow).get('a')).toEqual({ side: 'right', width: 145 })
  expect(placeLabels([dot], { ...narrow, width: 120 }).get('a')).toBeNull()
})
