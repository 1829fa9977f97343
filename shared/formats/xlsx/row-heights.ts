import type { Sheet, SheetCell } from '../sheets'

const LINE = 15
const PADDING = 4
/** A text that is longer still is read in the cell or by stretching the row. */
const MOST_LINES = 3

/**
 * Heights in points of the rows whose texts wrap, by row number. Not every reader fits rows to their text when it
 * opens a file, so they are written; those the sheet gives come first. Only what is printed counts: a long text
 * further right must not push the next row off the screen.
 */
export function rowHeights(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map(sheet.heights)
  for (const [index, row] of sheet.rows.entries()) {
    if (heights.has(index + 1)) continue
    const read = row.slice(0, sheet.printed?.columns)
    const lines = Math.max(
      1,
      ...read.map((cell, column) => linesOf(cell, sheet.columns[column]?.width ?? 10)),
    )
    if (lines > 1) heights.set(index + 1, Math.min(lines, MOST_LINES) * LINE + PADDING)
  }
  return heights
}

/** Widths count digits; the letters of a text are narrower on average. */
const LETTERS_PER_DIGIT = 1.12

/** Lines a wrapped text takes, its words kept whole. */
function linesOf(cell: SheetCell | undefined, digits: number): number {
  const width = digits * LETTERS_PER_DIGIT
  const text = textOf(cell)
  if (text === '') return 1
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1
    let used = 0
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        lines += 1
        used = word.length
      } else used += (used > 0 ? 1 : 0) + word.length
    }
    return sum + lines
  }, 0)
}

function textOf(cell: SheetCell | undefined): string {
  if (!cell?.wrap) return ''
  const { value } = cell
  if (value.kind === 'text') return value.text
  return value.kind === 'formula' && typeof value.cached === 'string' ? value.cached : ''
}
