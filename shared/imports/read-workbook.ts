import type { CellObject, DenseWorkSheet, Range, WorkBook } from 'xlsx'
import type { AppError } from '../errors/app-error'
import { cleanText } from '../kernel/clean-text'
import { err, ok, type Result } from '../kernel/result'
import { repairControls } from './decode-text'
import { EMPTY_CELL, type Grid, type GridCell, type GridLimits, type GridRow } from './grid'
import { textCell, trimmed, withinLimits } from './read-text'

/** Days between the two origins that a workbook may count dates from. */
const DAYS_1904 = 1462
const DAY_MS = 86_400_000

/**
 * The sheets of a workbook of any generation, as values: formulas are neither read nor evaluated, the
 * result that the workbook stored is taken.
 *
 * @param textOnly true for a web page saved as .xls, where numbers and dates are only text
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: GridLimits,
  textOnly: boolean,
): Promise<Result<Grid[], AppError>> {
  // Loaded when a workbook comes: half a megabyte that the start does not pay.
  const { read, SSF } = await import('xlsx')
  let book: WorkBook
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      raw: textOnly,
    })
  } catch (thrown) {
    const isProtected = /password|encrypt/i.test(String(thrown))
    return err({ code: isProtected ? 'file-protected' : 'file-unreadable', fileName })
  }
  const dates = book.Workbook?.WBProps?.date1904 === true ? DAYS_1904 : 0
  const isDate = (format: unknown) => typeof format === 'string' && SSF.is_date(format)
  const grids: Grid[] = []
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name] as DenseWorkSheet | undefined
    // A chart sheet has no cells.
    if (!sheet?.['!data']) continue
    const cellOf = (cell: CellObject | undefined) => gridCell(cell, isDate, dates)
    const grid = {
      sheet: cleanText(repairControls(name)),
      source: 'workbook' as const,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      delimiter: null,
      rows: withMergesFilled(rowsOf(sheet['!data'], cellOf), sheet['!merges'] ?? []),
    }
    const checked = withinLimits(grid, fileName, limits)
    if (!checked.ok) return checked
    grids.push(grid)
  }
  return grids.some(({ rows }) => rows.length > 0)
    ? ok(grids)
    : err({ code: 'file-empty', fileName })
}

/** Rows that hold a value; those between them are kept, empty, so that numbers stay those of the file. */
function rowsOf(
  data: readonly (CellObject | undefined)[][],
  cellOf: (cell: CellObject | undefined) => GridCell,
): GridRow[] {
  const rows: GridRow[] = []
  data.forEach((row, index) => {
    const cells = trimmed(Array.from(row ?? [], cellOf))
    // A sheet formatted down to its last row holds a million rows without a value.
    if (cells.length > 0) rows.push({ number: index + 1, cells })
  })
  return withGaps(rows)
}

const LONGEST_GAP = 1000

/** Puts back the empty rows between two filled ones, unless one of them lies astray far below. */
function withGaps(rows: readonly GridRow[]): GridRow[] {
  const all: GridRow[] = []
  let previous = 0
  for (const row of rows) {
    const gap = row.number - previous - 1
    if (gap <= LONGEST_GAP)
      for (let i = 1; i <= gap; i++) all.push({ number: previous + i, cells: [] })
    all.push(row)
    previous = row.number
  }
  return all
}

function gridCell(
  cell: CellObject | undefined,
  isDate: (format: unknown) => boolean,
  dates: number,
): GridCell {
  if (!cell || cell.v === undefined || cell.v === null) return EMPTY_CELL
  if (cell.t === 'b') return { kind: 'boolean', value: cell.v === true }
  if (cell.t === 'n' && typeof cell.v === 'number') return numberCell(cell, cell.v, isDate, dates)
  if (cell.v instanceof Date) return { kind: 'date', iso: cell.v.toISOString().slice(0, 10) }
  // An error (#N/A) is what its reader saw, not its number.
  const text = cell.t === 'e' ? (cell.w ?? '') : String(cell.v)
  return textCell(repairControls(text))
}

function numberCell(
  cell: CellObject,
  value: number,
  isDate: (format: unknown) => boolean,
  dates: number,
): GridCell {
  if (!Number.isFinite(value)) return textCell(String(cell.w ?? value))
  const day = isDate(cell.z) ? isoOfSerial(value + dates) : null
  if (day !== null) return { kind: 'date', iso: day }
  const percent = typeof cell.z === 'string' && cell.z.includes('%')
  const shownValue = percent ? Number((value * 100).toPrecision(12)) : value
  const shown = percent ? `${shownValue} %` : cleanText(cell.w ?? String(value)).trim()
  return { kind: 'number', value: shownValue, shown, percent }
}

/** A spreadsheet's day number as a date; null out of its calendar. Day 60 never existed (29 February 1900). */
export function isoOfSerial(serial: number): string | null {
  const day = Math.floor(serial)
  if (day < 1 || day > 2_958_465) return null
  const origin = day > 60 ? Date.UTC(1899, 11, 30) : Date.UTC(1899, 11, 31)
  return new Date(origin + day * DAY_MS).toISOString().slice(0, 10)
}

/** A cell merged over several rows counts for each of them: "SAV" written once beside three ideas. */
function withMergesFilled(rows: readonly GridRow[], merges: readonly Range[]): readonly GridRow[] {
  const down = merges.filter(({ s, e }) => s.c === e.c && e.r > s.r)
  if (down.length === 0) return rows
  const byNumber = new Map(rows.map((row, index) => [row.number, index]))
  const filled = rows.map(({ number, cells }) => ({ number, cells: [...cells] }))
  for (const { s, e } of down) {
    const value = filled[byNumber.get(s.r + 1) ?? -1]?.cells[s.c]
    if (!value || value.kind === 'empty') continue
    for (let number = s.r + 2; number <= Math.min(e.r + 1, s.r + 1 + LONGEST_GAP); number++) {
      const row = filled[byNumber.get(number) ?? -1]
      // A row with nothing of its own stays empty.
      if (!row || row.cells.length === 0) continue
      while (row.cells.length <= s.c) row.cells.push(EMPTY_CELL)
      row.cells[s.c] = value
    }
  }
  return filled
}
