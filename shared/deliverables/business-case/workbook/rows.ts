import type { Sheet, SheetCell } from '../../../formats/sheets'
import { text } from '../../cells'

export type Row = readonly (SheetCell | undefined)[]

/** Rows of a sheet as they are written: each says which row it became. */
export interface Rows {
  readonly all: Row[]
  readonly heights: Map<number, number>
  readonly add: (...cells: Row) => number
  /** An empty row. */
  readonly gap: () => number
  readonly section: (name: string) => number
  /** The number the next row will have. */
  readonly next: () => number
}

export function rowsOf(): Rows {
  const all: Row[] = []
  const heights = new Map<number, number>()
  const add = (...cells: Row) => {
    all.push(cells)
    return all.length
  }
  return {
    all,
    heights,
    add,
    gap: () => add(),
    section: (name) => {
      const row = add(text(name, 'section'))
      heights.set(row, 26)
      return row
    },
    next: () => all.length + 1,
  }
}

export const headOf = (labels: readonly string[], starts: number): Row =>
  labels.map((label, at) => text(label, 'header', { align: at < starts ? 'start' : 'end' }))

/** A text inside a formula. */
export const literal = (value: string): string => `"${value.replace(/"/g, '""')}"`

export const spare = (count: number): readonly undefined[] =>
  Array.from({ length: count }, () => undefined)

export const sheetOf = (
  name: string,
  rows: Rows,
  widths: readonly number[],
  more: Partial<Sheet> = {},
): Sheet => ({
  name,
  orientation: 'landscape',
  columns: widths.map((width) => ({ width })),
  rows: rows.all,
  heights: new Map([[1, 30], ...rows.heights]),
  ...more,
})
