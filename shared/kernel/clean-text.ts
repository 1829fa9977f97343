/** Characters that XML 1.0 and Office refuse: C0 controls but tab, line feed and carriage return, and two non-characters. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/**
 * Text as it may enter the project or leave in a document: well-formed UTF-16, no forbidden control
 * character, line ends as LF. Applied at the door (input, import) and again when a package is written.
 */
export const cleanText = (text: string): string =>
  wellFormed(text).replace(/\r\n?/g, '\n').replace(FORBIDDEN, '')

/** Lone surrogates become U+FFFD: UTF-8 would do it silently later. */
const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/** The same for every text of plain JSON-like data, at any depth; keys stay as they are. */
export function cleanDeep<T>(value: T): T {
  return cleanAny(value) as T
}

function cleanAny(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanAny)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanAny(inner)]))
}
