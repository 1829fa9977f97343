/** Fractional keys: a string between two others, so that moving one item rewrites one item. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * A key strictly between two keys in code-unit order.
 *
 * @param before the key to come after, or null for the start
 * @param after  the key to come before, or null for the end
 */
export function orderKeyBetween(before: string | null, after: string | null): string {
  const low = before ?? ''
  let prefix = ''
  for (let at = 0; ; at += 1) {
    const from = digitAt(low, at, 0)
    // Once the prefix is below `after`, the rest of `after` no longer binds.
    const bound = after !== null && after.startsWith(prefix)
    const to = bound ? digitAt(after, at, 0) : DIGITS.length
    if (to - from > 1) return prefix + digit(from + Math.floor((to - from) / 2))
    prefix += digit(from)
  }
}

const digit = (value: number): string => DIGITS[value] ?? '0'
const digitAt = (key: string, at: number, absent: number): number => {
  const char = key[at]
  return char === undefined ? absent : DIGITS.indexOf(char)
}

/** `count` increasing keys to start a list with. */
export function orderKeys(count: number): readonly string[] {
  const keys: string[] = []
  for (let i = 0; i < count; i += 1) keys.push(orderKeyBetween(keys.at(-1) ?? null, null))
  return keys
}
