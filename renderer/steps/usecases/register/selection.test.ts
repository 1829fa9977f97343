import { describe, expect, test } from 'vitest'
import { extend, NOTHING_SELECTED, selectAll, toggle, within } from './selection'

const order = ['a', 'b', 'c', 'd', 'e']

describe('the selection', () => {
  test('a row is chosen, then no longer', () => {
    const once = toggle(NOTHING_SELECTED, 'b')

    expect([...once.ids]).toEqual(['b'])
    expect(toggle(once, 'b').ids.size).toBe(0)
  })

  test('Shift reaches from the last row touched, upwards and downwards', () => {
    const from = toggle(NOTHING_SELECTED, 'c')

    expect([...extend(from, 'e', order).ids].toSorted()).toEqual(['c', 'd', 'e'])
    expect([...extend(from, 'a', order).ids].toSorted()).toEqual(['a', 'b', 'c'])
  })

  test('a range keeps what was chosen before, and its anchor', () => {
    const from = toggle(toggle(NOTHING_SELECTED, 'a'), 'd')
    const range = extend(from, 'e', order)

    expect([...range.ids].toSorted()).toEqual(['a', 'd', 'e'])
    expect(range.anchor).toBe('d')
  })

  test('an anchor that a filter took away gives the row itself', () => {
    expect([...extend({ ids: new Set(), anchor: 'x' }, 'b', order).ids]).toEqual(['b'])
  })

  test('what is not shown is not acted on', () => {
    expect(within(selectAll(order), ['e', 'b'])).toEqual(['e', 'b'])
  })
})
