import { cellText, type Grid, type GridCell, type GridRow, isBlankRow } from './grid'
import { type DateOrder, isFigureDate, parseDate } from './dates'
import { countSigns, type DecimalMark, parseFraction, parseNumber } from './numbers'
import { levelOf } from './vocabulary'
import { saysNothing } from './words'

/** What the content of a column looks like; shares are of the cells that say something, 0 to 1. */
export interface ColumnProfile {
  /** Cells that say something; "n/a" and the like do not. */
  readonly filled: number
  /** Cells that are not empty, whatever they say. */
  readonly present: number
  readonly distinct: number
  readonly averageLength: number
  readonly numericShare: number
  readonly dateShare: number
  readonly levelShare: number
  /** Numbers read, fractions ("4/5") included, in the order of the rows. */
  readonly numbers: readonly number[]
  readonly percentShare: number
  /** Largest "out of" written in the cells themselves, or null. */
  readonly outOf: number | null
  /** Cells of text that say something, as written. */
  readonly texts: readonly string[]
  /** Different values, most frequent first, with how often each comes. */
  readonly values: readonly (readonly [text: string, count: number])[]
}

const ANY_ORDER: readonly DateOrder[] = ['dmy', 'mdy']

export function profileColumn(cells: readonly GridCell[], mark: DecimalMark): ColumnProfile {
  const said = cells.filter((cell) => cell.kind !== 'empty' && !saysNothing(cellText(cell)))
  const otherMark = mark === '.' ? ',' : '.'
  const counts = new Map<string, number>()
  const numbers: number[] = []
  const texts: string[] = []
  let [length, dates, levels, percents, outOf] = [0, 0, 0, 0, 0]
  for (const cell of said) {
    const text = cellText(cell)
    counts.set(text, (counts.get(text) ?? 0) + 1)
    length += text.length
    if (cell.kind === 'number') {
      numbers.push(cell.value)
      if (cell.percent) percents++
      continue
    }
    if (cell.kind === 'date') {
      dates++
      continue
    }
    texts.push(text)
    if (text.length > 40) continue
    const fraction = parseFraction(text, mark)
    const number =
      fraction?.value ?? parseNumber(text, mark) ?? parseNumber(text, otherMark) ?? countSigns(text)
    if (fraction) outOf = Math.max(outOf, fraction.outOf)
    if (text.includes('%') && number !== null) percents++
    if (number !== null) numbers.push(number)
    else if (isFigureDate(text) || ANY_ORDER.some((order) => parseDate(text, order))) dates++
    else if (levelOf(text) !== null) levels++
  }
  const share = (count: number) => (said.length === 0 ? 0 : count / said.length)
  return {
    filled: said.length,
    present: cells.filter((cell) => cell.kind !== 'empty').length,
    distinct: counts.size,
    averageLength: said.length === 0 ? 0 : length / said.length,
    numericShare: share(numbers.length),
    dateShare: share(dates),
    levelShare: share(levels),
    numbers,
    percentShare: share(percents),
    outOf: outOf > 0 ? outOf : null,
    texts,
    values: [...counts].sort((a, b) => b[1] - a[1]),
  }
}

/** The rows under the header that hold something. */
export const dataRows = (grid: Grid, headerRow: number): readonly GridRow[] =>
  grid.rows.filter((row) => row.number > headerRow && !isBlankRow(row))

export const columnCells = (rows: readonly GridRow[], column: number): readonly GridCell[] =>
  rows.map(({ cells }) => cells[column] ?? { kind: 'empty' })
