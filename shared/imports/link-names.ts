import type { NameLink } from './mapping'
import { fold, keyWords, sameWord } from './words'

interface Named {
  readonly id: string
  readonly name: string
}
export interface NameMatch {
  readonly id: string
  /** False for a likeness that somebody has to accept. */
  readonly sure: boolean
}

/** Departments that different companies call by different words; one family a line. */
const FAMILIES: readonly RegExp[] = [
  /\b(compta\w*|financ\w*|daf|tresorerie|controle de gestion|accounting)\b/,
  /\b(rh|drh|ressources humaines|hr|human resources|people|personnel|recrutement|paie)\b/,
  /\b(si|dsi|it|informatique|systemes? d information|numerique|digital)\b/,
  /\b(sav|service apres vente|maintenance|support|after sales|service client\w*|customer service|assistance)\b/,
  /\b(commerc\w*|vente\w*|sales|devis|adv|business development)\b/,
  /\b(achat\w*|approvisionnement\w*|logisti\w*|purchas\w*|procurement|supply\w*|appros?)\b/,
  /\b(be|bureau d etudes|r d|recherche|engineering|ingenierie|conception|etudes|r&d)\b/,
  /\b(production|fabrication|atelier|usine|montage|manufacturing|operations|assembly)\b/,
  /\b(marketing|communication|com)\b/,
  /\b(juridique|legal|droit)\b/,
  /\b(qualite|quality|hse|qse|securite|safety)\b/,
  /\b(direction generale|dg|direction|management|executive|comex)\b/,
]

/** Same name, its initials ("BE"), or a part of it that no other department shares ("SAV"): recognised. */
export function matchDepartment(text: string, departments: readonly Named[]): NameMatch | null {
  const folded = fold(text)
  const same = departments.filter(({ name }) => fold(name) === folded)
  if (same[0]) return { id: same[0].id, sure: true }
  const words = keyWords(text)
  const initials = departments.filter(({ name }) => initialsOf(name) === folded.replaceAll(' ', ''))
  if (folded.length <= 5 && folded.length >= 2 && initials.length === 1 && initials[0])
    return { id: initials[0].id, sure: true }
  const holding = departments.filter(({ name }) => containsAll(keyWords(withoutNote(name)), words))
  if (holding.length === 1 && holding[0]) return { id: holding[0].id, sure: true }
  const family = FAMILIES.find((pattern) => pattern.test(folded))
  const related = departments.filter(({ name }) => family?.test(fold(name)))
  const close = related[0] ?? departments.find(({ name }) => shareWords(words, keyWords(name)))
  return close ? { id: close.id, sure: false } : null
}

/** "J. Morvan", "MORVAN Julien", "Morvan" when there is one Morvan: recognised. A first name alone is asked. */
export function matchPerson(text: string, people: readonly Named[]): NameMatch | null {
  const words = nameWords(text)
  if (words.length === 0) return null
  const same = people.filter(({ name }) => sameSet(nameWords(name), words))
  if (same.length === 1 && same[0]) return { id: same[0].id, sure: true }
  const fitting = people.filter(({ name }) => fits(words, nameWords(name)))
  if (fitting.length === 1 && fitting[0]) {
    const surname = nameWords(fitting[0].name).slice(1)
    return { id: fitting[0].id, sure: words.some((word) => surname.includes(word)) }
  }
  if (fitting.length > 1) return { id: fitting[0]?.id ?? '', sure: false }
  const close = people.find(({ name }) => nearName(words, nameWords(name)))
  return close ? { id: close.id, sure: false } : null
}

/** The different texts of a column and what each stands for in the project. */
export function linkNames(
  values: readonly (readonly [string, number])[],
  match: (text: string) => NameMatch | null,
): readonly NameLink[] {
  const links = new Map<string, NameLink>()
  for (const [text, count] of values) {
    const key = fold(text)
    const known = links.get(key)
    if (known) links.set(key, { ...known, count: known.count + count })
    else links.set(key, { ...linkName(text, match(text)), count })
  }
  return [...links.values()]
}

export function linkName(text: string, found: NameMatch | null): NameLink {
  const name = text.replace(/\s+/g, ' ').trim().slice(0, 120)
  if (found?.sure)
    return { text, count: 1, to: { existingId: found.id }, state: 'recognised', nearest: null }
  const state = found ? 'near' : 'new'
  return { text, count: 1, to: { newName: name }, state, nearest: found?.id ?? null }
}

const withoutNote = (name: string): string => name.replace(/\(.*?\)/g, ' ')
const initialsOf = (name: string): string =>
  keyWords(withoutNote(name))
    .map((word) => word[0] ?? '')
    .join('')
const containsAll = (all: readonly string[], some: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => all.includes(word))
/** At least half of the words of the list are words of the name, give or take an ending. */
const shareWords = (words: readonly string[], name: readonly string[]): boolean => {
  const shared = words.filter(
    (word) => word.length >= 4 && name.some((other) => other.length >= 4 && sameWord(word, other)),
  )
  return shared.length > 0 && shared.length >= words.length / 2
}

const nameWords = (text: string): readonly string[] =>
  fold(withoutNote(text).replace(/@.*$/, ''))
    .split(' ')
    .filter(
      (word) =>
        word !== '' && !['m', 'mr', 'mrs', 'ms', 'mme', 'dr', 'monsieur', 'madame'].includes(word),
    )

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word))

/** Every word of the list is a word of the name, or the initial of one. */
const fits = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((word) => word.length > 1) &&
  words.every((word) =>
    name.some((part) => part === word || (word.length === 1 && part[0] === word)),
  )

/** One letter astray in the surname, same first name or initial. */
const nearName = (words: readonly string[], name: readonly string[]): boolean =>
  words.length > 1 &&
  words.every((word) =>
    name.some((part) => sameWord(part, word) || (word.length === 1 && part[0] === word)),
  ) &&
  words.some((word) => word.length > 3)
