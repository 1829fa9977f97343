/** A cell as a list gives it: its value, and for numbers and dates what its reader saw. */
export type GridCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `value` of a cell shown as a percentage is in percentage points: 60 for 60 %. */
  | {
      readonly kind: 'number'
      readonly value: number
      readonly shown: string
      readonly percent: boolean
    }
  /** `iso` is a calendar date, YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'boolean'; readonly value: boolean }

export interface GridRow {
  /** Row in the file as a spreadsheet numbers it, from 1. A record with line breaks counts once. */
  readonly number: number
  /** By column from the left; shorter than the header where the end of the row is empty. */
  readonly cells: readonly GridCell[]
}

/** One sheet of a workbook, a delimited text file, or what was pasted. Rows without any value are kept. */
export interface Grid {
  /** Name of the sheet; empty for a text file or a paste. */
  readonly sheet: string
  readonly source: 'workbook' | 'text' | 'clipboard'
  readonly hidden: boolean
  /** Separator of a text file, which tells how its author writes decimals. */
  readonly delimiter: string | null
  readonly rows: readonly GridRow[]
}

export interface GridLimits {
  /** Size of the file, in bytes. */
  readonly bytes: number
  /** Sum of what a compressed workbook unpacks to, in bytes. */
  readonly unpackedBytes: number
  /** Unpacked size over packed size. */
  readonly ratio: number
  /** Files inside a compressed workbook. */
  readonly entries: number
  /** Rows with a value, header included. */
  readonly rows: number
  readonly columns: number
  /** Characters in one cell. */
  readonly cellChars: number
}

/** quality.md 5.1, and what the register stays fluid with. */
export const GRID_LIMITS: GridLimits = {
  bytes: 50_000_000,
  unpackedBytes: 100_000_000,
  ratio: 200,
  entries: 500,
  rows: 20_000,
  columns: 256,
  cellChars: 100_000,
}

export const EMPTY_CELL: GridCell = { kind: 'empty' }

/** What the reader of the list saw in the cell; empty for nothing. Dates as YYYY-MM-DD. */
export function cellText(cell: GridCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text
    case 'number':
      return cell.shown
    case 'date':
      return cell.iso
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    default:
      return ''
  }
}

export const isBlankRow = (row: GridRow): boolean =>
  row.cells.every((cell) => cell.kind === 'empty')

/** Letters of a column as spreadsheets show them: A for 0, AB for 27. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`
}
