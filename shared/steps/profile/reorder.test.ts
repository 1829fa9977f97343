import { describe, expect, test } from 'vitest'
import { inOrder, keysAfterMove, lastKey } from './reorder'

const list = (...orders: readonly string[]) =>
  orders.map((order, at) => ({ id: `${at + 1}`, order }))

const afterMove = (items: ReturnType<typeof list>, id: string, step: -1 | 1) => {
  const keys = new Map(keysAfterMove(items, id, step).map((item) => [item.id, item.order]))
  return inOrder(items.map((item) => ({ ...item, order: keys.get(item.id) ?? item.order })))
    .map((item) => item.id)
    .join('')
}

describe('moving one place', () => {
  test.each([
    ['1', 1, '213'],
    ['2', -1, '213'],
    ['2', 1, '132'],
    ['3', -1, '132'],
    ['1', -1, '123'],
    ['3', 1, '123'],
    ['9', 1, '123'],
  ] as const)('%s by %i', (id, step, expected) => {
    expect(afterMove(list('i', 'r', 'v'), id, step)).toBe(expected)
  })

  test('rewrites the moved item alone', () => {
    expect(keysAfterMove(list('i', 'r', 'v'), '1', 1)).toHaveLength(1)
  })

  test.each([
    ['equal keys', ['i', 'i', 'i']],
    ['a key nothing fits before', ['0', 'i', 'r']],
    ['keys of another program', ['A-1', 'B-2', 'C-3']],
  ])('gets over %s', (_, orders) => {
    expect(afterMove(list(...orders), '2', -1)).toBe('213')
  })

  test('a hundred moves to and fro keep the order', () => {
    let items = list('i', 'r', 'v')
    for (let turn = 0; turn < 100; turn += 1) {
      const keys = new Map(keysAfterMove(items, '2', turn % 2 === 0 ? 1 : -1).map((k) => [k.id, k]))
      items = [...inOrder(items.map((item) => keys.get(item.id) ?? item))]
    }
    expect(items.map(({ id }) => id)).toEqual(['1', '2', '3'])
  })
})

test('a new item goes last', () => {
  for (const items of [list(), list('i', 'r'), list('zz'), list('0')])
    expect(inOrder([...items, { id: 'new', order: lastKey(items) }]).at(-1)?.id).toBe('new')
})
