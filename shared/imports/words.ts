/** Words that carry no meaning in a heading or a title, in French and English. */
const STOP_WORDS = new Set(
  (
    'a an the of to in on for and or with by is are be this that what which ' +
    'le la les l un une des de du d en au aux et ou par pour dans sur avec ce cette qui quoi ca c s'
  ).split(' '),
)

/** Lower case, without accents, ligatures opened, one space between words, punctuation gone. */
export function fold(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}+%]+/gu, ' ')
    .trim()
}

/** Words that tell something, without plural marks; all of them when nothing else is left. */
export function keyWords(text: string): readonly string[] {
  const words = fold(text).split(' ').filter(Boolean)
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  return (telling.length > 0 ? telling : words).map(singular)
}

const singular = (word: string): string =>
  word.length > 3 && !word.endsWith('ss') ? word.replace(/[sx]$/, '') : word

/** Same word, or one cut short ("diag" for "diagnostic"), or one letter astray in a long one. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 4 && long.startsWith(short)) return true
  return short.length >= 6 && long.length - short.length <= 1 && oneEditApart(short, long)
}

function oneEditApart(short: string, long: string): boolean {
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const sameLength = short.length === long.length
  const rest = sameLength ? short.slice(start + 1) : short.slice(start)
  if (rest === long.slice(start + 1)) return true
  // Two neighbours swapped.
  return (
    sameLength &&
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  )
}

const NOTHING = new Set(
  (
    'na n a|nc n c|nr n r|nd n d|so s o|nsp|tbd|tba|tbc|null|none|nil|vide|neant|aucun|aucune|inconnu|unknown|' +
    'non communique|non renseigne|non defini|a definir|a completer|a preciser|a saisir|sans objet|' +
    'not applicable|non applicable|not available|not provided|rien|xxx'
  )
    .split('|')
    .flatMap((entry) => [
      entry,
      ...(/^\w+ \w \w$/.test(entry)
        ? [entry.split(' ')[0] ?? '', entry.slice(entry.indexOf(' ') + 1)]
        : []),
    ]),
)

/** What people write to say "nothing here": n/a, n. c., a dash, a question mark. */
export const saysNothing = (text: string): boolean => {
  const folded = fold(text)
  return folded === '' ? !/[★☆●○✓✔☑✗✘☐+]/u.test(text) : NOTHING.has(folded)
}
