import type { Language } from '../../shared/kernel/text'

export type ParsedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable' }

/**
 * Reads a number as people write it: « 7,5 », « 7.5 », « 1 234,50 € », « −3 ». The comma is decimal,
 * except in English before exactly three digits (1,234). When both marks occur the last one is decimal.
 *
 * @param unit written after the number by the field itself, and allowed when typed
 */
export function parseNumber(text: string, language: Language, unit = ''): ParsedNumber {
  const bare = withoutUnit(text.trim(), unit)
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(/^[\u2212\u2013]/, '-')
  if (bare === '') return { kind: 'empty' }
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(bare)) return { kind: 'unreadable' }
  const plain = withPoint(bare, language)
  const value = Number(plain)
  return plain === null || !Number.isFinite(value)
    ? { kind: 'unreadable' }
    : { kind: 'number', value }
}

const withoutUnit = (text: string, unit: string): string => {
  const known = [unit, '%', '€'].filter((mark) => mark !== '')
  const typed = known.find((mark) => text.toLocaleLowerCase().endsWith(mark.toLocaleLowerCase()))
  const end = typed === undefined ? text : text.slice(0, -typed.length)
  return end.startsWith('€') ? end.slice(1) : end
}

/** With a point as its only mark, or null when the marks make no number. */
function withPoint(bare: string, language: Language): string | null {
  const commas = bare.split(',').length - 1
  const points = bare.split('.').length - 1
  if (commas > 0 && points > 0) {
    const decimal = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.'
    const grouping = decimal === ',' ? '.' : ','
    if (bare.split(decimal).length > 2) return null
    const [whole = '', fraction = ''] = bare.split(decimal)
    return isGrouped(whole, grouping) ? `${whole.replaceAll(grouping, '')}.${fraction}` : null
  }
  if (commas > 1) return isGrouped(bare, ',') ? bare.replaceAll(',', '') : null
  if (points > 1) return isGrouped(bare, '.') ? bare.replaceAll('.', '') : null
  if (commas === 1 && language === 'en' && isGrouped(bare, ',')) return bare.replace(',', '')
  return bare.replace(',', '.')
}

const isGrouped = (whole: string, mark: ',' | '.'): boolean =>
  (mark === ',' ? /^[+-]?[1-9]\d{0,2}(,\d{3})+$/ : /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/).test(whole)
