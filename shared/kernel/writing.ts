import { cleanText } from './clean-text'
import { formatsOf, type Formats } from './format'
import type { Language } from './text'
import { typesetFrench } from './typeset-french'

/** How sentences of a document are put together in one language, beside its catalogues of texts. */
export interface Writing {
  readonly language: Language
  readonly format: Formats
  /** What users wrote, with the typography of the document's language. */
  readonly say: (text: string) => string
  /** One to sixteen in words, as a sentence begins: Cinq, Five. */
  readonly count: (count: number) => string
  /** a, b et c. */
  readonly list: (items: readonly string[]) => string
}

const WORDS = {
  fr: [
    'Aucun',
    'Un',
    'Deux',
    'Trois',
    'Quatre',
    'Cinq',
    'Six',
    'Sept',
    'Huit',
    'Neuf',
    'Dix',
    'Onze',
    'Douze',
    'Treize',
    'Quatorze',
    'Quinze',
    'Seize',
  ],
  en: [
    'No',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
    'Thirteen',
    'Fourteen',
    'Fifteen',
    'Sixteen',
  ],
} as const

export function writingOf(language: Language): Writing {
  const format = formatsOf(language)
  const conjunction = new Intl.ListFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    type: 'conjunction',
  })
  return {
    language,
    format,
    say: (text) => {
      const trimmed = cleanText(text).trim()
      return language === 'fr' ? typesetFrench(trimmed) : trimmed
    },
    count: (count) => WORDS[language][count] ?? format.number(count),
    list: (items) => conjunction.format(items),
  }
}

/** Only the first letter: the rest may hold names. */
export const lowerFirst = (text: string): string =>
  text.charAt(0).toLocaleLowerCase() + text.slice(1)
export const upperFirst = (text: string): string =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1)
/** A sentence ends with one full stop, whatever its author typed. */
export const asSentence = (text: string): string => (/[.!?…»)]$/.test(text) ? text : `${text}.`)
