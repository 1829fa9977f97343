/** Up to two initials: first and last word, company forms (SAS, SARL…) and particles left out. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s'’.-]+/)
    .filter((word) => word !== '' && !LEFT_OUT.has(word.toLocaleLowerCase('fr')))
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words
  return chosen.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('fr') ?? '').join('')
}

const LEFT_OUT = new Set([
  'sas',
  'sarl',
  'sa',
  'eurl',
  'sasu',
  'scop',
  'ltd',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'd',
  'l',
])
