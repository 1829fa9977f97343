import type { Language } from '../../shared/kernel/text'

export type ParsedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'unreadable' }

/**
 * Reads a day as people write it: 19/11/2026, 19.11.26, 19 nov. 2026, 1er janvier 2027, 2026-11-19. Day
 * before month in both languages (British order). Two-digit years are of this century.
 *
 * @returns ISO day; `unreadable` for days that do not exist (31/02)
 */
export function parseDate(text: string, language: Language): ParsedDate {
  const written = text.trim()
  if (written === '') return { kind: 'empty' }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{2}|\d{4})$/.exec(written)
  if (figures) return dayOf(fullYear(figures[3]), Number(figures[2]), Number(figures[1]))
  const words = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{2}|\d{4})$/u.exec(written)
  const month = words?.[2] === undefined ? null : monthNamed(words[2], language)
  if (words && month !== null) return dayOf(fullYear(words[3]), month, Number(words[1]))
  return { kind: 'unreadable' }
}

const fullYear = (written = ''): number => Number(written) + (written.length === 2 ? 2000 : 0)

function dayOf(year: number, month: number, day: number): ParsedDate {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? { kind: 'date', iso: date.toISOString().slice(0, 10) } : { kind: 'unreadable' }
}

/** Month, 1 to 12, from its name or the start of it; at least three letters, so that « ju » is refused. */
function monthNamed(word: string, language: Language): number | null {
  const sought = bare(word)
  if (sought.length < 3) return null
  const name = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
  })
  const found = Array.from({ length: 12 }, (_, at) => at).filter((at) =>
    bare(name.format(new Date(Date.UTC(2026, at, 1)))).startsWith(sought),
  )
  return found.length === 1 && found[0] !== undefined ? found[0] + 1 : null
}

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
