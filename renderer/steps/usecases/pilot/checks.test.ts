import { describe, expect, test } from 'vitest'
import { decisionTiming, itemsIn } from './checks'

describe('things named in a text', () => {
  test.each([
    ['', 0],
    ['Notices\nTickets\n\nFiches\n', 3],
    ['Notices (GED, Word), tickets 2022–2026 ; fiches', 3],
    ['Notices, plans\nTickets', 2],
    ['Une seule source', 1],
  ])('%j: %i', (text, count) => {
    expect(itemsIn(text)).toBe(count)
  })
})

describe('the date of the decision', () => {
  test.each([
    ['2027-03-05', '2027-03-12', 'in-time'],
    ['2027-03-05', '2027-03-19', 'in-time'],
    ['2027-03-05', '2027-03-20', 'too-late'],
    ['2027-03-05', '2027-03-04', 'before-end'],
    ['2027-03-05', null, 'unknown'],
    // Two weeks over the change of clocks are still fourteen days.
    ['2027-03-20', '2027-04-03', 'in-time'],
  ])('end %s, decision %s: %s', (end, decision, expected) => {
    expect(decisionTiming(end, decision)).toBe(expected)
  })
})
