export type DecimalMark = ',' | '.'

const COMMA = /^[+-]?(\d+|\d{1,3}([. ]\d{3})+)(,\d+)?$/
const POINT = /^[+-]?(\d+|\d{1,3}([, ]\d{3})+)(\.\d+)?$/
/** A point before one or two digits is a decimal point even in a French list, and so is a comma in an English one. */
const OTHER_POINT = /^[+-]?\d+\.\d{1,2}$/
const OTHER_COMMA = /^[+-]?\d+,\d{1,2}$/

/** Without currency, percent sign, thin spaces and typographic minus. */
const bare = (text: string): string =>
  text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/(€|\$|£|EUR|USD|GBP|CHF|%)/gi, '')
    .replace(/[\u00A0\u202F\u2009'’]/g, ' ')
    .trim()
    .replace(/(\d) (?=\d{3}(\D|$))/g, '$1')

/** The number a text writes, or null. Currency and percent signs are left out; 1e999 is not a number here. */
export function parseNumber(text: string, mark: DecimalMark): number | null {
  const plain = bare(text)
  const [usual, other] = mark === ',' ? [COMMA, OTHER_POINT] : [POINT, OTHER_COMMA]
  if (usual.test(plain)) {
    const digits =
      mark === ',' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '')
    return finite(digits.replaceAll(' ', ''))
  }
  return other.test(plain) ? finite(plain.replace(',', '.')) : null
}

const finite = (digits: string): number | null => {
  const value = Number(digits)
  return Number.isFinite(value) ? value : null
}

/** "4/5" or "4 sur 5": the mark and the scale it is out of. */
export function parseFraction(
  text: string,
  mark: DecimalMark,
): { readonly value: number; readonly outOf: number } | null {
  const found = /^(.+?)\s*(?:\/|sur|out of)\s*(\d{1,3})$/i.exec(text.trim())
  const value = found?.[1] === undefined ? null : parseNumber(found[1], mark)
  return found && value !== null ? { value, outOf: Number(found[2]) } : null
}

/** Stars or plus signs as many as the mark: ★★★☆☆, +++. */
export function countSigns(text: string): number | null {
  const signs = text.replace(/\s/g, '')
  return /^([★*●✓]+[☆○]*|\++)$/u.test(signs) ? signs.replace(/[☆○]/gu, '').length : null
}

/**
 * What a column's own texts prove about its decimal mark; null when nothing settles it ("1,234" is one
 * thousand or one and a bit).
 */
export function decimalEvidence(texts: readonly string[]): DecimalMark | null {
  let [comma, point] = [0, 0]
  for (const text of texts) {
    const plain = bare(text)
    if (/^[+-]?\d+,(\d{1,2}|\d{4,})$/.test(plain) || /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(plain))
      comma++
    if (/^[+-]?\d+\.(\d{1,2}|\d{4,})$/.test(plain) || /^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(plain))
      point++
  }
  if (comma === point) return null
  return comma > point ? ',' : '.'
}

/** "1,234" or "1.234" alone: its value depends on who wrote it. */
export const isAmbiguousNumber = (text: string): boolean =>
  /^[+-]?\d{1,3}[.,]\d{3}$/.test(bare(text))
