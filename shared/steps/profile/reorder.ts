import { orderKeyBetween, orderKeys } from '../../kernel/order-key'

interface Ordered {
  readonly id: string
  readonly order: string
}

/** As people ordered them; the older first where two keys are equal. */
export const inOrder = <T extends Ordered>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id))

/** Code units, as `orderKeyBetween` counts; a locale's order would put some keys elsewhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The key that puts an item last. */
export function lastKey(items: readonly Ordered[]): string {
  const last = inOrder(items).at(-1)?.order ?? null
  return orderKeyBetween(last !== null && isSound(last) ? last : null, null)
}

/**
 * New keys that move an item one place up (-1) or down (1); empty at the end of the list. One key as a rule;
 * every key where the stored ones leave no room (equal, or written by another program).
 *
 * @param items in order
 */
export function keysAfterMove(
  items: readonly Ordered[],
  id: string,
  step: -1 | 1,
): readonly Ordered[] {
  const from = items.findIndex((item) => item.id === id)
  const to = from + step
  const moved = items[from]
  if (moved === undefined || to < 0 || to >= items.length) return []
  const others = items.toSpliced(from, 1)
  if (isStrict(items)) {
    const before = others[to - 1]?.order ?? null
    const after = others[to]?.order ?? null
    return [{ id, order: orderKeyBetween(before, after) }]
  }
  const fresh = orderKeys(items.length)
  return others.toSpliced(to, 0, moved).map((item, at) => ({ id: item.id, order: fresh[at] ?? '' }))
}

const isStrict = (items: readonly Ordered[]): boolean =>
  items.every(
    ({ order }, at) =>
      isSound(order) && (at === 0 || compare(items[at - 1]?.order ?? '', order) < 0),
  )

/** A key that leaves room before it: nothing fits between the start and « 0 ». */
const isSound = (key: string): boolean => /^[0-9a-z]*[1-9a-z]$/.test(key)
