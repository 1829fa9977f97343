import { FIELD_IDS, type FieldId } from './fields'
import { headingsOf, NOT_A_VALUE } from './headings'
import { fieldTexts } from './texts'
import { fold, keyWords, sameWord } from './words'

export interface HeadingMatch {
  readonly field: FieldId
  /** 0 to 1; 1 is a heading known word for word. */
  readonly score: number
  /** The heading says that a high mark is unfavourable (effort, cost). */
  readonly reversed: boolean
}

interface Known {
  readonly field: FieldId
  readonly words: readonly string[]
  readonly weight: number
  readonly reversed: boolean
}

/** Our own names of the fields are known too, so that what we hand out comes back whole. */
const KNOWN: readonly Known[] = FIELD_IDS.flatMap((field) => [
  ...headingsOf(field).map(({ text, ...heading }) => ({
    field,
    words: keyWords(text),
    ...heading,
  })),
  ...[fieldTexts[field].fr, fieldTexts[field].en].map((label) => ({
    field,
    words: keyWords(label),
    weight: 1,
    reversed: false,
  })),
])

/** A score scale written in the heading says nothing about the field: "/5", "(1-10)", "sur 10", "%". */
const SCALE = /\(?\s*(\/\s*\d+|sur \d+|out of \d+|\d+\s*(-|–|à|to|a)\s*\d+|%)\s*\)?/giu
/** "10 = easiest" tells which end is favourable, whatever the name of the column suggests. */
const FAVOURABLE =
  /(10|5|100)\s*=\s*(\p{L}+ )?(facile|simple|peu|faible|favorable|ais[ée]|easy|easiest|cheap|low|favourable|best|mieux|available|disponible)[^)]*/iu

/**
 * The fields a heading may stand for, best first. Accents, case, plural, small words, underscores and
 * words cut short do not count.
 */
export function matchHeading(heading: string): readonly HeadingMatch[] {
  const favourable = FAVOURABLE.test(heading)
  const bare = heading.replace(FAVOURABLE, ' ').replace(SCALE, ' ')
  const words = keyWords(bare)
  if (words.length === 0 || fold(bare) === '') return []
  const best = new Map<FieldId, HeadingMatch>()
  for (const known of KNOWN) {
    const score = likeness(words, known.words) * known.weight * (tooLong(known, words) ? 0.6 : 1)
    if (score > (best.get(known.field)?.score ?? 0.4) && !saysAnother(known, words))
      best.set(known.field, {
        field: known.field,
        score,
        reversed: known.reversed && !favourable,
      })
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** How much of the heading the known words cover; 0 when one of the known words is missing. */
function likeness(words: readonly string[], known: readonly string[]): number {
  if (known.length > words.length) return 0
  let exact = 0
  for (const wanted of known) {
    if (words.includes(wanted)) exact++
    else if (words.some((word) => sameWord(word, wanted))) exact += 0.85
    else return 0
  }
  if (known.length === words.length) return exact / known.length
  // In a long question the known words stand together: "required data", not "if data is required".
  if (words.length > known.length + 2 && known.length > 1 && !standTogether(words, known)) return 0
  // A question of thirty words that contains "data" is not a column of data.
  const coverage = exact / words.length
  return known.length > 1 ? 0.6 + 0.35 * coverage : 0.3 + 0.6 * coverage
}

const standTogether = (words: readonly string[], known: readonly string[]): boolean =>
  words.some((_, start) => known.every((wanted, i) => sameWord(words[start + i] ?? '', wanted)))

/** A sentence about the use case is not its name. */
const tooLong = ({ field }: Known, words: readonly string[]): boolean =>
  field === 'title' && words.length > 6

/** "Use case id" holds no use case: a word of the heading, not of the synonym, says something else. */
const saysAnother = ({ field, words: known }: Known, words: readonly string[]): boolean =>
  (NOT_A_VALUE[field] ?? []).some((other) => words.includes(other) && !known.includes(other))
