import { describe, expect, test } from 'vitest'
import { arrowBetween, cellAt, type Mark, neighbour, placePoints } from './place-points'

const plane = { width: 400, height: 450, disc: 29, ring: 11 }
const mark = (id: string, facts: Partial<Mark> = {}): Mark => ({
  id,
  stage: 'after',
  probability: 2,
  severity: 4,
  large: true,
  ...facts,
})

describe('points on the map', () => {
  test.each([
    [1, 1, 0, 360],
    [5, 5, 320, 0],
    [2, 4, 80, 90],
  ])('probability %i and severity %i stand in their cell', (probability, severity, left, top) => {
    const { spots } = placePoints([mark('a', { probability, severity })], plane)

    expect(spots[0]?.x).toBeGreaterThan(left)
    expect(spots[0]?.x).toBeLessThan(left + 80)
    expect(spots[0]?.y).toBeGreaterThan(top)
    expect(spots[0]?.y).toBeLessThan(top + 90)
  })

  test.each([2, 3, 4])('%i discs of a cell do not cover each other', (count) => {
    const marks = Array.from({ length: count }, (_, at) => mark(`${at}`))

    const { spots } = placePoints(marks, plane)

    const gaps = spots.flatMap((one) =>
      spots
        .filter(({ id }) => id > one.id)
        .map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    )

    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(plane.disc)
  })

  test('beyond four, three are drawn and the rest is counted in its place', () => {
    const marks = Array.from({ length: 7 }, (_, at) => mark(`${at}`))

    const { spots, stacks } = placePoints(marks, plane)

    expect(spots.map(({ id }) => id)).toEqual(['0', '1', '2'])
    expect(stacks).toHaveLength(1)
    expect(stacks[0]?.hidden.map(({ id }) => id)).toEqual(['3', '4', '5', '6'])
  })

  test('the chosen one is drawn however crowded its cell', () => {
    const marks = Array.from({ length: 7 }, (_, at) => mark(`${at}`))

    const { spots, stacks } = placePoints(marks, plane, '5')

    expect(spots.map(({ id }) => id)).toEqual(['0', '1', '5'])
    expect(stacks[0]?.hidden.map(({ id }) => id)).toEqual(['2', '3', '4', '6'])
  })

  test('rings line up under the discs of their cell', () => {
    const { spots } = placePoints(
      [mark('disc'), mark('one', { large: false }), mark('two', { large: false })],
      plane,
    )
    const [disc, one, two] = spots

    expect(one?.y).toBeGreaterThan(disc?.y ?? 0)
    expect(one?.y).toBe(two?.y)
    expect(one?.x).toBeLessThan(two?.x ?? 0)
  })
})

describe('cells', () => {
  test.each([
    [10, 10, 1, 5],
    [399, 449, 5, 1],
    [-30, 900, 1, 1],
    [200, 225, 3, 3],
  ])('the point %i, %i is of cell %i, %i', (x, y, probability, severity) => {
    expect(cellAt(x, y, plane)).toEqual({ probability, severity })
  })

  test('arrows lead to the neighbour and stop at the edge; other keys lead nowhere', () => {
    expect(neighbour({ probability: 2, severity: 4 }, 'ArrowUp')).toEqual({
      probability: 2,
      severity: 5,
    })
    expect(neighbour({ probability: 1, severity: 5 }, 'ArrowLeft')).toEqual({
      probability: 1,
      severity: 5,
    })
    expect(neighbour({ probability: 1, severity: 5 }, 'Enter')).toBeNull()
  })
})

describe('arrows', () => {
  test('go from rim to rim', () => {
    const arrow = arrowBetween({ x: 0, y: 0, radius: 10 }, { x: 100, y: 0, radius: 15 })

    expect(arrow?.from).toEqual({ x: 10, y: 0 })
    expect(arrow?.head.startsWith('82,0 ')).toBe(true)
  })

  test('are not drawn between circles that nearly touch', () => {
    expect(arrowBetween({ x: 0, y: 0, radius: 10 }, { x: 30, y: 0, radius: 15 })).toBeNull()
  })
})
