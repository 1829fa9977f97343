import type { Language } from './text'

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** A count as prose writes it: in words up to ten, in figures beyond (masculine in French). */
export const spelled = (count: number, language: Language): string | number =>
  WORDS[language][count] ?? count

/** The same at the head of a sentence. */
export function spelledFirst(count: number, language: Language): string | number {
  const word = spelled(count, language)
  return typeof word === 'number' ? word : word.slice(0, 1).toLocaleUpperCase() + word.slice(1)
}
