import { fold } from '../../ui/fold'
import type { IconName } from '../../ui/icons'

export interface PaletteItem {
  readonly id: string
  readonly title: string
  readonly detail?: string | undefined
  /** What it is: « Cas d’usage », « Assistant ». */
  readonly kindLabel?: string | undefined
  readonly icon: IconName
  readonly shortcut?: string | undefined
  /** Number of the object (CU03), found by # too. */
  readonly number?: string | undefined
  /** Other words it is known by. */
  readonly keywords?: string | undefined
  /** Made from what is typed (« Ajouter un cas « notices » »): shown whatever is sought. */
  readonly always?: boolean | undefined
}

export interface PaletteGroup {
  readonly id: string
  readonly title: string
  /** `>` keeps the actions alone. */
  readonly kind: 'objects' | 'actions' | 'pages'
  readonly items: readonly PaletteItem[]
}

export interface PaletteMatch {
  readonly item: PaletteItem
  /** Parts of the title that match, as [start, end) places, in order. */
  readonly marks: readonly (readonly [number, number])[]
}

export interface MatchedGroup extends Omit<PaletteGroup, 'items'> {
  readonly matches: readonly PaletteMatch[]
}

const PER_GROUP = 6

/**
 * What the palette shows for a query. Every word must be found, accents aside, in the title, the detail, the
 * number or the keywords; titles that start with the first word come first, then words that start with it.
 * `>` at the start keeps the actions, `#` looks at numbers alone. Empty groups are left out.
 */
export function filterPalette(
  groups: readonly PaletteGroup[],
  query: string,
): readonly MatchedGroup[] {
  const typed = query.trim()
  const sign = typed.startsWith('>') || typed.startsWith('#') ? typed.slice(0, 1) : ''
  const words = fold(typed.slice(sign.length)).split(/\s+/).filter(Boolean)
  return groups
    .filter((group) => sign !== '>' || group.kind === 'actions')
    .map(({ items, ...group }) => ({
      ...group,
      matches: items
        .filter((item) => found(item, words, sign === '#'))
        .map((item) => ({ item, marks: marksOf(item.title, words), rank: rankOf(item, words) }))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, PER_GROUP)
        .map(({ item, marks }) => ({ item, marks })),
    }))
    .filter(({ matches }) => matches.length > 0)
}

function found(item: PaletteItem, words: readonly string[], numbersOnly: boolean): boolean {
  if (numbersOnly) {
    const number = item.number
    return number !== undefined && words.every((word) => fold(number).includes(word))
  }
  if (item.always === true) return true
  const text = fold([item.title, item.detail, item.number, item.keywords].filter(Boolean).join(' '))
  return words.every((word) => text.includes(word))
}

function rankOf({ title, number, always }: PaletteItem, words: readonly string[]): number {
  const [first] = words
  if (first === undefined) return 0
  if (always === true) return 4
  const text = fold(title)
  if (number !== undefined && fold(number) === first) return 0
  if (text.startsWith(first)) return 1
  return new RegExp(`[^\\p{L}\\p{N}]${escape(first)}`, 'u').test(text) ? 2 : 3
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where the words stand in the title, overlaps merged. */
function marksOf(title: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const text = fold(title)
  const places = words
    .flatMap((word) => {
      const at = text.indexOf(word)
      return at < 0 ? [] : [[at, at + word.length] as const]
    })
    .toSorted(([a], [b]) => a - b)
  const merged: [number, number][] = []
  for (const [start, end] of places) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
