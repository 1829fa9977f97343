import { fold, keyWords, sameWord } from './words'

export interface Titled {
  readonly title: string
}
export interface Likeness<T> {
  readonly other: T
  readonly exact: boolean
}

/** Letters by which two forms of a word are brought together before they are compared. */
const STEM = 4
/** Words that one title may have more than the other: "aide diag. pannes SAV" and "diagnostic de pannes". */
const EXTRA_WORDS = 2

/**
 * Titles met so far, to find the earlier one that a title repeats. Same title: same words whatever accents,
 * case and punctuation. Alike: one says in two words or more what the other says with at most two more.
 */
export class TitleIndex<T extends Titled> {
  private readonly exact = new Map<string, T>()
  private readonly byStem = new Map<string, { item: T; words: readonly string[] }[]>()

  find(title: string): Likeness<T> | null {
    const same = this.exact.get(fold(title))
    if (same) return { other: same, exact: true }
    const words = telling(title)
    if (words.length < 2) return null
    const shared = new Map<{ item: T; words: readonly string[] }, number>()
    for (const stem of stems(words))
      for (const entry of this.byStem.get(stem) ?? [])
        shared.set(entry, (shared.get(entry) ?? 0) + 1)
    for (const [entry, count] of shared)
      if (count >= 2 && alike(words, entry.words)) return { other: entry.item, exact: false }
    return null
  }

  add(item: T): void {
    const key = fold(item.title)
    if (!this.exact.has(key)) this.exact.set(key, item)
    const words = telling(item.title)
    if (words.length < 2) return
    const entry = { item, words }
    for (const stem of stems(words)) {
      const known = this.byStem.get(stem)
      if (known) known.push(entry)
      else this.byStem.set(stem, [entry])
    }
  }
}

const telling = (title: string): readonly string[] => [...new Set(keyWords(title))]
const stems = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.slice(0, STEM)))

function alike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    long.length - short.length <= EXTRA_WORDS &&
    short.every((word) => long.some((other) => sameWord(word, other)))
  )
}
