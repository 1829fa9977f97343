import { describe, expect, test } from 'vitest'
import { draggedBy, leftOf, placeUnder, stepped, topOf } from './matrix-place'

const box = { left: 100, top: 50, width: 900, height: 450 }

describe('a drag', () => {
  test('moves by one point for a ninth of the plane, upwards for a higher mark', () => {
    expect(draggedBy({ x: 5, y: 5 }, { x: 100, y: -50 }, box)).toEqual({ x: 6, y: 6 })
  })
  test('is kept to a tenth', () => {
    expect(draggedBy({ x: 6.75, y: 8.3333 }, { x: 3, y: 5 }, box)).toEqual({ x: 6.8, y: 8.2 })
  })
  test('keeps the mark of the axis that did not move, unrounded', () => {
    expect(draggedBy({ x: 6.75, y: 8.3333 }, { x: 100, y: 0 }, box).y).toBe(8.3333)
  })
  test('stops at both ends of the scale', () => {
    expect(draggedBy({ x: 9, y: 2 }, { x: 500, y: 500 }, box)).toEqual({ x: 10, y: 1 })
  })
})

describe('a point of the window', () => {
  test('is a place of the plane', () => {
    expect(placeUnder({ x: 550, y: 275 }, box)).toEqual({ x: 5.5, y: 5.5 })
  })
  test('just outside is the edge, further out is no place', () => {
    expect(placeUnder({ x: 95, y: 45 }, box)).toEqual({ x: 1, y: 10 })
    expect(placeUnder({ x: 60, y: 275 }, box)).toBeNull()
  })
})

describe('an arrow key', () => {
  test('moves half a point, a tenth with Shift', () => {
    expect(stepped({ x: 6.75, y: 5 }, 'ArrowRight', false)).toEqual({ x: 7.25, y: 5 })
    expect(stepped({ x: 6.7, y: 5 }, 'ArrowLeft', true)).toEqual({ x: 6.6, y: 5 })
    expect(stepped({ x: 6, y: 5 }, 'ArrowUp', false)).toEqual({ x: 6, y: 5.5 })
    expect(stepped({ x: 6, y: 5 }, 'ArrowDown', true)).toEqual({ x: 6, y: 4.9 })
  })
  test('stays on the scale and leaves the other axis as it was', () => {
    expect(stepped({ x: 9.8, y: 8.3333 }, 'ArrowRight', false)).toEqual({ x: 10, y: 8.3333 })
  })
  test('other keys move nothing', () => {
    expect(stepped({ x: 5, y: 5 }, 'a', false)).toBeNull()
  })
})

test('marks stand at their share of the plane', () => {
  expect([leftOf(1), leftOf(10), topOf(10), topOf(5.5)]).toEqual([0, 100, 0, 50])
})
