import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'

interface Place {
  /** -1 is the header row. */
  readonly row: number
  readonly column: number
}

interface GridFocusOptions {
  readonly rows: number
  readonly columns: number
  /** Makes a row exist in the page before it takes the focus. */
  readonly reveal: (row: number) => void
  readonly onEnter?: ((row: number) => void) | undefined
  readonly onSpace?: ((row: number) => void) | undefined
}

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea'
const CONTROLS_IN_CELLS = `[data-cell] :is(${FOCUSABLE})`
const PAGE = 10

/**
 * One tab stop for a whole grid: arrows move between cells, Home and End along a row, with Ctrl to the ends
 * of the grid, PageUp and PageDown by ten. F2 goes to the first control of a cell, Escape comes back.
 */
export function useGridFocus({ rows, columns, reveal, onEnter, onSpace }: GridFocusOptions) {
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const kept: Place = {
    row: Math.min(place.row, rows - 1),
    column: Math.min(place.column, columns - 1),
  }

  useEffect(() => {
    // Controls inside cells are reached by F2: left in the tab order, they would be as many stops as rows.
    for (const control of table.current?.querySelectorAll<HTMLElement>(CONTROLS_IN_CELLS) ?? [])
      control.tabIndex = -1
  })

  const focusCell = useCallback(
    (to: Place) => {
      setPlace(to)
      if (to.row >= 0) reveal(to.row)
      // The row may only exist after the next paint, when the body is virtual.
      requestAnimationFrame(() => cellAt(table.current, to)?.focus())
    },
    [reveal],
  )

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')
    if (!cell) return
    if (event.target !== cell) {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      return cell.focus()
    }
    if (event.key === 'F2' || (event.key === 'Enter' && kept.row < 0)) {
      const control = cell.querySelector<HTMLElement>(FOCUSABLE)
      if (!control) return
      event.preventDefault()
      if (event.key === 'Enter') control.click()
      else control.focus()
      return
    }
    if (event.key === 'Enter' || event.key === ' ') {
      const act = event.key === 'Enter' ? onEnter : onSpace
      if (!act || kept.row < 0) return
      event.preventDefault()
      return act(kept.row)
    }
    const to = move(event, kept, rows, columns)
    if (!to) return
    event.preventDefault()
    focusCell(to)
  }

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')
    const [row, column] = cell?.dataset['cell']?.split(':').map(Number) ?? []
    if (row !== undefined && column !== undefined) setPlace({ row, column })
  }

  /** Attributes of the cell at a place. */
  const cellProps = (row: number, column: number) => ({
    'data-cell': `${row}:${column}`,
    tabIndex: row === kept.row && column === kept.column ? 0 : -1,
  })

  return { table, row: kept.row, onKeyDown, onFocus, cellProps }
}

const cellAt = (table: HTMLTableElement | null, { row, column }: Place) =>
  table?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)

function move(event: KeyboardEvent, at: Place, rows: number, columns: number): Place | null {
  const row = (to: number) => ({ ...at, row: Math.max(-1, Math.min(rows - 1, to)) })
  const column = (to: number) => ({ ...at, column: Math.max(0, Math.min(columns - 1, to)) })
  switch (event.key) {
    case 'ArrowDown':
      return row(at.row + 1)
    case 'ArrowUp':
      return row(at.row - 1)
    case 'PageDown':
      return row(at.row + PAGE)
    case 'PageUp':
      return row(Math.max(0, at.row - PAGE))
    case 'ArrowRight':
      return column(at.column + 1)
    case 'ArrowLeft':
      return column(at.column - 1)
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : column(0)
    case 'End':
      return event.ctrlKey ? { row: rows - 1, column: columns - 1 } : column(columns - 1)
    default:
      return null
  }
}
