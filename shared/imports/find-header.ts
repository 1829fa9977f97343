import { cellText, type Grid, type GridRow, isBlankRow } from './grid'
import { matchHeading } from './match-heading'

const ROWS_LOOKED_AT = 40
const STRONG = 0.7

export interface FoundHeader {
  /** Row of the file, or 0 when the list starts without headings. */
  readonly row: number
  /** Different fields recognised by their heading. */
  readonly recognised: number
}

/**
 * The row that heads the columns: the one with most known headings, whatever title and notes stand above.
 * Without any known heading, the first row whose cells are all short text over rows as wide; a paste
 * without such a row starts with its data.
 */
export function findHeader(grid: Grid): FoundHeader {
  const rows = grid.rows.filter((row) => !isBlankRow(row)).slice(0, ROWS_LOOKED_AT)
  let best: { row: number; recognised: number; points: number } | null = null
  for (const [index, row] of rows.entries()) {
    const recognised = fieldsHeaded(row)
    const filled = row.cells.filter((cell) => cell.kind === 'text').length
    const below = rows.slice(index + 1, index + 6).map(filledCells)
    // A heading row is about as wide as what it heads: a note above a list is not.
    const wide = below.length === 0 ? 0 : Math.min(1, filledCells(row) / Math.max(1, ...below))
    const points = recognised === 0 ? 0 : recognised + wide + Math.min(filled, 20) / 40
    if (points > (best?.points ?? 0)) best = { row: row.number, recognised, points }
  }
  if (best && (best.recognised > 1 || looksLikeHeadings(rows, best.row)))
    return { row: best.row, recognised: best.recognised }
  const first = rows.find((row) => looksLikeHeadings(rows, row.number) && filledCells(row) > 1)
  return { row: grid.source === 'clipboard' ? 0 : (first?.number ?? 0), recognised: 0 }
}

function fieldsHeaded(row: GridRow): number {
  const fields = new Set<string>()
  for (const cell of row.cells) {
    if (cell.kind !== 'text' || cell.text.length > 250) continue
    const [match] = matchHeading(cell.text)
    if (match && match.score >= STRONG) fields.add(match.field)
  }
  return fields.size
}

const filledCells = (row: GridRow): number =>
  row.cells.filter((cell) => cell.kind !== 'empty').length

/** Short, different texts, at least half as many as the fullest row below has cells. */
function looksLikeHeadings(rows: readonly GridRow[], number: number): boolean {
  const index = rows.findIndex((row) => row.number === number)
  const row = rows[index]
  if (!row || index === rows.length - 1) return false
  const filled = row.cells.filter((cell) => cell.kind !== 'empty')
  const texts = filled.map(cellText)
  const widest = Math.max(...rows.slice(index + 1, index + 6).map(filledCells))
  return (
    filled.every((cell) => cell.kind === 'text') &&
    texts.every((text) => text.length <= 250) &&
    new Set(texts).size === texts.length &&
    filled.length >= widest / 2
  )
}
