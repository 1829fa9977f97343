import { cleanText } from '../../kernel/clean-text'

/** Characters of a cell that Excel keeps (its specification and limits). */
export const CELL_LIMIT = 32_767

const CUT = {
  fr: ' [texte coupé : une cellule contient au plus 32 767 caractères]',
  en: ' [text cut: a cell holds at most 32,767 characters]',
}

/**
 * A text as a cell keeps it: cleaned, cut with a notice at 32,767 characters, and with what looks like an escape
 * (`_x0041_`, which Excel shows as A) escaped itself.
 */
export function cellText(text: string, language: 'fr' | 'en'): string {
  const escaped = cleanText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  if (escaped.length <= CELL_LIMIT) return escaped
  const room = CELL_LIMIT - CUT[language].length
  return `${escaped
    .slice(0, room)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/_x?[0-9A-Fa-f]{0,4}_?$/, '')}${CUT[language]}`
}

/** A text that a re-typed cell would take for a formula: marked as text, so that it survives re-saving. */
export const looksLikeFormula = (text: string): boolean =>
  /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text)

const REFUSED = /[*?:\\/[\]]/g

/**
 * Names of sheets that Excel accepts: 31 characters, none of `*?:\/[]`, no apostrophe at an end, not the
 * reserved "History" or its French name, not twice whatever the case.
 */
export function sheetNameFault(name: string, others: readonly string[]): string | null {
  if (name.trim() === '' || name.length > 31) return 'length'
  if (name.search(REFUSED) !== -1 || cleanText(name) !== name) return 'character'
  if (/^'|'$/.test(name)) return 'apostrophe'
  if (/^(history|historique)$/i.test(name)) return 'reserved'
  return others.some((other) => other.toLowerCase() === name.toLowerCase()) ? 'twice' : null
}
