export type DateOrder = 'dmy' | 'mdy'

const NUMERIC = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?:[ T].*)?$/
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/
const DAY_FIRST =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)?[ -]+(?:de )?(\p{L}+)\.?,?[ -]+(\d{4}|\d{2})$/u
const MONTH_FIRST = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'janvier january janv jan',
    'fevrier february fevr fev feb',
    'mars march mar',
    'avril april avr apr',
    'mai may',
    'juin june jun',
    'juillet july juil jul',
    'aout august aug',
    'septembre september sept sep',
    'octobre october oct',
    'novembre november nov',
    'decembre december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)

/** A calendar date as YYYY-MM-DD, or null: 31 February is none. Two-digit years are of this century. */
export function parseDate(text: string, order: DateOrder): string | null {
  const plain = text.trim().replace(/[\u00A0\u202F]/g, ' ')
  const iso = ISO.exec(plain)
  if (iso) return calendarDate(iso[1], iso[2], iso[3])
  const numeric = NUMERIC.exec(plain)
  if (numeric) {
    const [, first, second, year] = numeric
    return order === 'dmy' ? calendarDate(year, second, first) : calendarDate(year, first, second)
  }
  const dayFirst = DAY_FIRST.exec(plain)
  if (dayFirst) return calendarDate(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(plain)
  return monthFirst ? calendarDate(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null
}

const monthOf = (name = ''): number =>
  MONTHS[name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()] ?? 0

function calendarDate(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year)
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return real ? date.toISOString().slice(0, 10) : null
}

/** Day or month first, proved by a number over 12 on one side; null when no date settles it. */
export function dateOrderEvidence(texts: readonly string[]): DateOrder | null {
  let [dayFirst, monthFirst] = [0, 0]
  for (const text of texts) {
    const found = NUMERIC.exec(text.trim())
    if (!found) continue
    if (Number(found[1]) > 12) dayFirst++
    if (Number(found[2]) > 12) monthFirst++
  }
  if (dayFirst === monthFirst) return null
  return dayFirst > monthFirst ? 'dmy' : 'mdy'
}

/** A date written in figures, which reads two ways when both numbers could be months. */
export const isFigureDate = (text: string): boolean => NUMERIC.test(text.trim())
