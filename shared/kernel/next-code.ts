/**
 * The code after the highest one ever used; give it the trash too: a code is never given twice.
 *
 * @param prefix letters before the number, e.g. `R`
 * @param digits least number of digits, e.g. 2 for R01
 * @param codes  those in use or in the trash; others' prefixes are left aside
 * @param offset 1 for the second of several made at once
 */
export function nextCode(
  prefix: string,
  digits: number,
  codes: readonly string[],
  offset = 0,
): string {
  const numbers = codes.flatMap((code) => {
    const rest = code.startsWith(prefix) ? code.slice(prefix.length) : ''
    return /^\d+$/.test(rest) ? [Number(rest)] : []
  })
  return `${prefix}${String(Math.max(0, ...numbers) + 1 + offset).padStart(digits, '0')}`
}
