import type { Localized } from '../../kernel/text'
import type { LawEntry } from '../../rules/law/law-book'
import { LAW_SOURCES, type LawSource } from './sources'

/** One statement of law, replaceable without touching a rule (law.md section 6). */
export interface LawItem extends LawEntry {
  readonly topic: string
  /** Short name, for lists and columns; null where the text is short enough. */
  readonly label: Localized | null
  /** ISO date: the day somebody last compared the item with its source. */
  readonly verifiedOn: string
  /** ISO date after which the item must be compared again. */
  readonly verifyAgainBy: string
}

/** The items of one topic, with the day they were put together. */
export interface LawPack {
  readonly topic: string
  readonly title: Localized
  /** ISO date. */
  readonly date: string
  readonly items: readonly LawItem[]
}

interface Options {
  readonly grade?: LawEntry['grade']
  readonly source?: LawSource
  readonly from?: string
  readonly inForce?: boolean
  readonly values?: Readonly<Record<string, number>>
  readonly words?: readonly string[]
  readonly label?: readonly [fr: string, en: string]
  readonly verifyAgainBy?: string
}

/** An item being written: id, article or articles, French, English, what differs from the pack. */
export type Draft = readonly [
  id: string,
  articles: string | readonly string[],
  fr: string,
  en: string,
  options?: Options,
]

const VERIFIED = '2026-11-22'
const AGAIN = '2027-05-22'
/** What is uncertain is looked at again sooner. */
const UNCERTAIN_AGAIN = '2027-02-22'

/** A pack from its drafts; `defaults` hold for every item that does not say otherwise. */
export function lawPack(
  topic: string,
  title: Localized,
  defaults: {
    readonly source: LawSource
    readonly grade?: LawEntry['grade']
    readonly inForce?: boolean
  },
  drafts: readonly Draft[],
): LawPack {
  return {
    topic,
    title,
    date: VERIFIED,
    items: drafts.map(([id, articles, fr, en, options = {}]) => {
      const grade = options.grade ?? defaults.grade ?? 'A'
      return {
        id,
        topic,
        articles: typeof articles === 'string' ? [articles] : articles,
        label: options.label ? { fr: options.label[0], en: options.label[1] } : null,
        text: { fr, en },
        grade,
        source: LAW_SOURCES[options.source ?? defaults.source].url,
        from: options.from ?? null,
        inForce: options.inForce ?? defaults.inForce ?? false,
        values: options.values ?? {},
        words: options.words ?? [],
        verifiedOn: VERIFIED,
        verifyAgainBy: options.verifyAgainBy ?? (grade === 'U' ? UNCERTAIN_AGAIN : AGAIN),
      }
    }),
  }
}

/** Shown with the badge "to be confirmed", on screen and in documents. */
export const isUncertain = ({ grade }: Pick<LawItem, 'grade'>): boolean => grade === 'U'
