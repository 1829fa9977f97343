export interface PastedDepartment {
  readonly name: string
  readonly headcount: number | null
}

export interface PasteProblem {
  /** Line of the pasted text, from 1. */
  readonly line: number
  readonly kind: 'no-name' | 'headcount' | 'twice' | 'too-long' | 'total'
  readonly text: string
}

export interface Pasted {
  readonly departments: readonly PastedDepartment[]
  readonly problems: readonly PasteProblem[]
}

const LONGEST_NAME = 120
const LARGEST_HEADCOUNT = 10_000_000
const HEADING = /^(services?|départements?|departments?|équipes?|teams?|noms?|names?)$/i
const TOTAL = /^(sous-)?total\b/i

/**
 * Reads two columns copied from a spreadsheet: name, headcount. Columns are split by tabulation, else by the
 * last semicolon; a first line of headings is passed over; blank lines and totals do not count. A headcount may be
 * missing; one that is not a whole number from 0 up is told and the line is left out.
 */
export function readPastedDepartments(text: string, known: readonly string[] = []): Pasted {
  const seen = new Set(known.map(plain))
  const departments: PastedDepartment[] = []
  const problems: PasteProblem[] = []
  let first = true
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const [name, count] = columns(line)
    const heading = first && HEADING.test(name) && !/\d/.test(count)
    first = false
    if (heading) continue
    const headcount = readHeadcount(count)
    const kind = problemOf(name, headcount, seen)
    if (kind !== null)
      problems.push({ line: at + 1, kind, text: kind === 'headcount' ? count : name })
    else if (headcount !== 'unreadable') {
      seen.add(plain(name))
      departments.push({ name, headcount })
    }
  }
  return { departments, problems }
}

function columns(line: string): readonly [string, string] {
  const cut = line.includes('\t') ? line.indexOf('\t') : line.lastIndexOf(';')
  if (cut < 0) return [unquoted(line), '']
  return [unquoted(line.slice(0, cut)), unquoted(line.slice(cut + 1).split('\t')[0] ?? '')]
}

/** Spreadsheets quote a cell that holds a separator or a quotation mark. */
const unquoted = (cell: string): string => {
  const bare = cell.trim()
  return /^".*"$/.test(bare) ? bare.slice(1, -1).replaceAll('""', '"').trim() : bare
}

function readHeadcount(text: string): number | null | 'unreadable' {
  const bare = text.replace(/[\s\u00A0\u202F]/g, '').replace(/(?<=\d)[.,]0+$/, '')
  if (bare === '') return null
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare
  if (!/^\d+$/.test(grouped)) return 'unreadable'
  const count = Number(grouped)
  return count <= LARGEST_HEADCOUNT ? count : 'unreadable'
}

function problemOf(
  name: string,
  headcount: number | null | 'unreadable',
  seen: ReadonlySet<string>,
): PasteProblem['kind'] | null {
  if (name === '') return 'no-name'
  if (TOTAL.test(name)) return 'total'
  if (name.length > LONGEST_NAME) return 'too-long'
  if (headcount === 'unreadable') return 'headcount'
  return seen.has(plain(name)) ? 'twice' : null
}

const plain = (name: string): string => name.trim().normalize('NFC').toLocaleLowerCase()
