import type { Language } from './text'

/** How one language writes numbers, money, percentages and dates, in screens and files alike. */
export interface Formats {
  /** @param decimals exact number of decimals; by default as many as needed, two at most */
  number(value: number, decimals?: number): string
  /** @param value percentage points: 60 is written 60 % */
  percent(value: number, decimals?: number): string
  /** @param euros amount in euros, without cents unless asked */
  money(euros: number, decimals?: number): string
  /** @param iso a date (2027-03-05) or a date-time */
  date(iso: string): string
  /** Date for a table: 31 déc. 2027. */
  shortDate(iso: string): string
  time(ms: number): string
}

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const

export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language]
  const number = (value: number, decimals?: number, options?: Intl.NumberFormatOptions) =>
    minus(
      new Intl.NumberFormat(locale, {
        maximumFractionDigits: decimals ?? 2,
        ...(decimals === undefined ? {} : { minimumFractionDigits: decimals }),
        ...options,
      }).format(value),
    )
  const day = (iso: string, month: 'long' | 'short') => {
    const written = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
    return language === 'fr' ? written.replace(/^1 /, '1er ') : written
  }
  return {
    number,
    percent: (value, decimals) =>
      language === 'fr' ? `${number(value, decimals)}\u202F%` : `${number(value, decimals)}%`,
    money: (euros, decimals = 0) =>
      number(euros, decimals, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: decimals,
      }),
    date: (iso) => day(iso, 'long'),
    shortDate: (iso) => day(iso, 'short'),
    time: (ms) =>
      new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(ms)),
  }
}

/** Intl writes a hyphen; a minus is U+2212. */
const minus = (text: string): string => text.replace('-', '\u2212')

/** Rounding for display: half up after computation on unrounded values (method.md section 16, conventions). */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.floor(value * factor + 0.5 + 1e-9) / factor
}
