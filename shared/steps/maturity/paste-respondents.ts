/** One line of a pasted list: a name or a pseudonym, and the group it belongs to. */
export interface PastedRespondent {
  readonly name: string
  readonly group: string
}

export interface PastedRespondents {
  readonly people: readonly PastedRespondent[]
  /** Lines left out: a name already there, or too long. Lines are counted from 1. */
  readonly problems: readonly {
    readonly line: number
    readonly kind: 'twice' | 'too-long'
    readonly text: string
  }[]
}

/** Longest name and group (shared/domain/audit.ts). */
const LIMIT = 300

/**
 * Names with their group, as copied from a spreadsheet (two columns) or typed as « Nom ; groupe ».
 *
 * @param known names already in the audit: the same person would count twice towards five
 */
export function readPastedRespondents(text: string, known: readonly string[]): PastedRespondents {
  const seen = new Set(known.map(fold))
  const people: PastedRespondent[] = []
  const problems: { line: number; kind: 'twice' | 'too-long'; text: string }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [name = '', group = ''] = line.split(/[\t;]/).map((part) => part.trim())
    if (name === '') continue
    if (name.length > LIMIT || group.length > LIMIT)
      problems.push({ line: index + 1, kind: 'too-long', text: `${name.slice(0, 40)}…` })
    else if (seen.has(fold(name))) problems.push({ line: index + 1, kind: 'twice', text: name })
    else {
      seen.add(fold(name))
      people.push({ name, group })
    }
  }
  return { people, problems }
}

const fold = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim()
