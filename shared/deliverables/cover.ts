/** Characters that a cover has room for: beyond, the activity or some facts give way to the name. */
const NOTE_LIMIT = 160
const NAME_LIMIT = 100

/** Activity and size in one line; the size alone where the activity is too long. */
export function companyNote(activity: string, staff: string): string {
  const note = [activity, staff].filter(Boolean).join(', ')
  return note.length > NOTE_LIMIT ? staff : note
}

/** Facts that are known, as many as the cover has room for. */
export const coverFacts = (
  facts: readonly (readonly [label: string, value: string])[],
  company: string,
) =>
  facts
    .flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]))
    .slice(0, company.length > NAME_LIMIT ? 3 : 6)

/** Initials of the first two words that are not a legal form. */
export function monogramOf(company: string): string {
  const words = company.split(/[\s\-–,()]+/).filter((word) => /^\p{L}/u.test(word))
  const [first = '', second = ''] = words
  return `${Array.from(first)[0] ?? ''}${Array.from(second)[0] ?? ''}`.toLocaleUpperCase()
}
