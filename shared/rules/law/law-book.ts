import type { Localized } from '../../kernel/text'

/** A: agreed or read in the consolidated text; B: one careful source; U: shown as "to be confirmed". */
export type Grade = 'A' | 'B' | 'U'

/** What the rules need to know of one dated statement of law. Texts and dates live in the packs. */
export interface LawEntry {
  readonly id: string
  /** Article as cited, e.g. `Art. 26(7)`, `L. 2312-8`. The first one is the one shown. */
  readonly articles: readonly string[]
  readonly text: Localized
  readonly grade: Grade
  /** Address of the text relied on. */
  readonly source: string
  /** ISO date of its start; null when not known, or beside `inForce`. */
  readonly from: string | null
  /** Already bound everybody when the pack was made. */
  readonly inForce: boolean
  readonly values: Readonly<Record<string, number>>
  readonly words: readonly string[]
}

/** The packs, as the rules read them. An unknown id is a bug and throws. */
export interface LawBook {
  readonly item: (id: string) => LawEntry
  readonly has: (id: string) => boolean
}

/** An ISO date of the calendar. Throws when the pack has no fixed date under this id: a broken pack. */
export function dateIn(book: LawBook, id: string): string {
  const { from } = book.item(id)
  if (from === null) throw new Error(`No date under ${id}`)
  return from
}

/** A figure of the packs (a threshold, an amount). Throws when the pack lacks it: a broken pack. */
export function figureIn(book: LawBook, id: string, name: string): number {
  const value = book.item(id).values[name]
  if (value === undefined) throw new Error(`No figure ${name} under ${id}`)
  return value
}
