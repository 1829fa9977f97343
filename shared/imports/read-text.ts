import { parseCsv } from 'hucre/csv'
import type { AppError } from '../errors/app-error'
import { cleanText } from '../kernel/clean-text'
import { err, ok, type Result } from '../kernel/result'
import { decodeText } from './decode-text'
import { detectDelimiter, endsInsideQuotes } from './detect-delimiter'
import { EMPTY_CELL, type Grid, type GridCell, type GridLimits, isBlankRow } from './grid'

/** A delimited text file: every cell stays text, so that no number and no date is guessed here. */
export function readText(
  bytes: Uint8Array,
  fileName: string,
  limits: GridLimits,
): Result<Grid[], AppError> {
  const { text, cut } = decodeText(bytes)
  if (cut) return err({ code: 'file-truncated', fileName })
  if (text.trim() === '') return err({ code: 'file-empty', fileName })
  // Excel writes its separator on a first line that it never shows: it is not a row.
  const declared = /^sep=(.)\r?\n/i.exec(text)
  const body = declared ? text.slice(declared[0].length) : text
  const delimiter = declared?.[1] ?? detectDelimiter(body)
  const grid = gridOfText(body, delimiter, 'text')
  if (endsInsideQuotes(body, delimiter)) return err({ code: 'file-truncated', fileName })
  return withinLimits(grid, fileName, limits)
}

/**
 * Rows pasted from a spreadsheet (tabs between cells, quotes around a cell with line breaks), for the same
 * mapping as a file.
 */
export const gridFromClipboard = (text: string): Grid =>
  gridOfText(text.replace(/(\r?\n)+$/, ''), '\t', 'clipboard')

function gridOfText(text: string, delimiter: string, source: 'text' | 'clipboard'): Grid {
  const records = parseCsv(text, { delimiter, skipBom: true })
  return {
    sheet: '',
    source,
    hidden: false,
    delimiter,
    rows: records.map((record, index) => ({
      number: index + 1,
      cells: trimmed(record.map((value) => textCell(String(value ?? '')))),
    })),
  }
}

/** `_x000D_` is a line end as Excel writes it inside its files; exports carry it along. */
export function textCell(raw: string): GridCell {
  const text = cleanText(raw.replaceAll('_x000D_', '')).trim()
  return text === '' ? EMPTY_CELL : { kind: 'text', text }
}

/** Without the empty cells at the end of the row. */
export function trimmed(cells: readonly GridCell[]): readonly GridCell[] {
  let length = cells.length
  while (length > 0 && cells[length - 1]?.kind === 'empty') length--
  return cells.slice(0, length)
}

/** Refuses more rows, columns or characters in a cell than the register is made for. */
export function withinLimits(
  grid: Grid,
  fileName: string,
  limits: GridLimits,
): Result<Grid[], AppError> {
  const filled = grid.rows.filter((row) => !isBlankRow(row))
  if (filled.length > limits.rows)
    return err({ code: 'file-too-many-rows', fileName, limit: limits.rows })
  if (grid.rows.some(({ cells }) => cells.length > limits.columns))
    return err({ code: 'file-too-many-columns', fileName, limit: limits.columns })
  const long = filled.find(({ cells }) =>
    cells.some((cell) => cell.kind === 'text' && cell.text.length > limits.cellChars),
  )
  if (long) return err({ code: 'file-cell-too-long', fileName, row: long.number })
  return ok([grid])
}
