import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** `end` for numbers, header included. */
  readonly align?: 'start' | 'end' | 'center' | undefined
  /** CSS width: '96px', '30%'. */
  readonly width?: string | undefined
  readonly sortable?: boolean | undefined
  /** Content of the sum row under this column. */
  readonly sum?: ReactNode
  /** Column header of the row, read before its other cells. One per table, the first as a rule. */
  readonly rowHeader?: boolean | undefined
}

export interface Sort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** A first press sorts upwards, a second downwards, a third gives the order of the list back. */
export function nextSort(current: Sort | null, column: string): Sort | null {
  if (current?.column !== column) return { column, direction: 'ascending' }
  return current.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/**
 * Rows in the order asked for. Empty values come last in both directions; words follow the language, digits
 * inside them count as numbers (CU2 before CU10). Equal rows keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sort: Sort | null,
  valueOf: (row: Row, column: string) => string | number | null,
  language: string,
): readonly Row[] {
  if (sort === null) return rows
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((one, other) => {
    const a = valueOf(one, sort.column)
    const b = valueOf(other, sort.column)
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
    return sign * words.compare(String(a), String(b))
  })
}
