import { typesetFrench } from './typeset-french'

export type Language = 'fr' | 'en'
export interface Plural {
  readonly one: string
  readonly other: string
}
/** French and English of one sentence, side by side: one cannot be changed without seeing the other. */
export interface Sentence {
  readonly fr: string | Plural
  readonly en: string | Plural
}
export interface TextTree {
  readonly [key: string]: Sentence | TextTree
}

/** A text of a catalogue: plain, without blanks or plural. */
export interface Localized {
  readonly fr: string
  readonly en: string
}

type BlanksIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlanksIn<Rest>
  : never
type Blanks<S> = S extends string
  ? BlanksIn<S>
  : S extends Plural
    ? BlanksIn<S['one']> | BlanksIn<S['other']> | 'count'
    : never

/** The blanks of a sentence, as its French text has them. */
export type Fill<S> = S extends Sentence ? Blanks<S['fr']> : never

/** Same blanks on both sides, or the sentence itself is refused. */
type Paired<T> = {
  readonly [K in keyof T]: T[K] extends Sentence
    ? [Blanks<T[K]['fr']>, Blanks<T[K]['en']>] extends [Blanks<T[K]['en']>, Blanks<T[K]['fr']>]
      ? T[K]
      : 'French and English differ in their {blanks}'
    : Paired<T[K]>
}

/** Dotted keys of a tree of sentences. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends Sentence ? K : `${K}.${TextKey<T[K]>}`
}[keyof T & string]

export type SentenceAt<T, K extends string> = K extends keyof T
  ? T[K]
  : K extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? SentenceAt<T[Head], Rest>
      : never
    : never

export type Translate<T> = <K extends TextKey<T>>(
  key: K,
  ...blanks: [Fill<SentenceAt<T, K>>] extends [never]
    ? []
    : [Readonly<Record<Fill<SentenceAt<T, K>>, string | number>>]
) => string

/** Declares sentences; a missing language or an unequal blank does not compile. */
export const defineTexts = <const T extends TextTree>(texts: T & Paired<T>): T => texts

/**
 * The reader of a tree of sentences in one language. Numbers in blanks are written as the language
 * writes them (decimal comma, U+202F between thousands, U+2212 for minus); French spacing is applied to
 * the whole sentence, blanks included.
 */
export function translate<T extends TextTree>(texts: T, language: Language): Translate<T> {
  const plural = new Intl.PluralRules(language)
  const finish = language === 'fr' ? typesetFrench : (text: string) => text
  return ((key: string, blanks?: Readonly<Record<string, string | number>>) => {
    const sentence = find(texts, key)[language]
    const form =
      typeof sentence === 'string'
        ? sentence
        : plural.select(Number(blanks?.['count'] ?? 0)) === 'one'
          ? sentence.one
          : sentence.other
    const filled = form.replace(/\{(\w+)\}/g, (_blank, name: string) =>
      written(blanks?.[name] ?? '', language),
    )
    return finish(filled)
  }) as Translate<T>
}

function find(texts: TextTree, key: string): Sentence {
  const found = key
    .split('.')
    .reduce<TextTree | Sentence | undefined>(
      (tree, part) => (tree as TextTree | undefined)?.[part],
      texts,
    )
  if (!found) throw new Error(`No sentence ${key}`)
  return found as Sentence
}

const written = (value: string | number, language: Language): string =>
  typeof value === 'number'
    ? new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB')
        .format(value)
        .replace('-', '\u2212')
    : value

/** One catalogue text in one language, with its typography. */
export const localized = (text: Localized, language: Language): string =>
  language === 'fr' ? typesetFrench(text.fr) : text.en
