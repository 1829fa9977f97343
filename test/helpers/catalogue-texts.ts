import type { Localized } from '../../shared/kernel/text'

/** Every text of a catalogue, however deep, with the path that finds it. */
export function textsOf(
  value: unknown,
  path = '',
): readonly { readonly path: string; readonly text: Localized }[] {
  if (isLocalized(value)) return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`))
}

/** What a careful reader would object to, empty when nothing: a missing language, or careless typography. */
export const objectionsTo = (catalogue: unknown): readonly string[] =>
  textsOf(catalogue).flatMap(({ path, text: { fr, en } }) =>
    [
      fr.trim().length < 2 || en.trim().length < 2 ? 'empty' : '',
      fr !== fr.trim() || en !== en.trim() ? 'blank at an end' : '',
      /['"\u00A0\u202F!]| {2}|\.\.\./.test(fr + en) ? 'straight quote, hard space, ! or ...' : '',
      /\S[;?%€]|\S:(?=\s|$)|[“”]|\d,\d{3}|\d\.\d/.test(fr)
        ? 'French spacing, quotes or numbers'
        : '',
      /\s[;:?%]|[«»]|\d,\d(?!\d\d)/.test(en) ? 'English spacing, quotes or numbers' : '',
    ]
      .filter((objection) => objection !== '')
      .map((objection) => `${path}: ${objection}: ${fr} / ${en}`),
  )

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' &&
  value !== null &&
  'fr' in value &&
  'en' in value &&
  typeof value.fr === 'string' &&
  typeof value.en === 'string'
