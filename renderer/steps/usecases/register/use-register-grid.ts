import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Leaving } from './CellEditor'
import { type ColumnId, isEditable } from './columns'
import { moveInGrid, type Place } from './grid-move'
import type { RowActions } from './RegisterRow'
import { extend, NOTHING_SELECTED, selectAll, type Selection, toggle } from './selection'

interface Editing {
  readonly id: string
  readonly column: ColumnId
  /** What the key that opened the cell wrote, or null. */
  readonly typed: string | null
}

interface GridOptions {
  readonly ids: readonly string[]
  readonly columns: readonly ColumnId[]
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
  readonly onOpen: (id: string) => void
  readonly onRemove: (ids: readonly string[]) => void
  /** Closes the record beside; null when none is open. */
  readonly onClose: (() => void) | null
  /** Makes a row exist in the page before it takes the focus. */
  readonly reveal: (row: number) => void
}

/** A key that writes one character, as opposed to one that does something. */
const isCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey

/**
 * Focus, keys, selection and in-place edition of the register: one tab stop, arrows roam, F2 or a character
 * edits, Enter opens or edits, Space selects.
 */
export function useRegisterGrid(options: GridOptions) {
  const { ids, columns, selection, reveal } = options
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: 1 })
  const [editing, setEditing] = useState<Editing | null>(null)
  const kept: Place = {
    row: Math.min(place.row, ids.length - 1),
    column: Math.min(place.column, columns.length),
  }
  // What the handlers of the rows read: rows must not render because the table did.
  const latest = useRef({ ...options, kept })
  useEffect(() => {
    latest.current = { ...options, kept }
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

  const focusRow = useCallback(
    (id: string) => {
      const row = latest.current.ids.indexOf(id)
      if (row >= 0) focusCell({ row, column: 1 })
    },
    [focusCell],
  )

  const actions = useMemo<RowActions>(
    () => ({
      open: (id) => latest.current.onOpen(id),
      startEdit: (id, column) => setEditing({ id, column, typed: null }),
      leaveEdit: (id, column, to) => {
        setEditing((now) => (now?.id === id && now.column === column ? null : now))
        if (to === null) return
        const { ids: order, columns: shown } = latest.current
        const at = { row: order.indexOf(id), column: shown.indexOf(column) + 1 }
        if (at.row >= 0) focusCell(neighbour(at, to, order.length, shown.length))
      },
      toggle: (id) => latest.current.onSelect(toggle(latest.current.selection, id)),
      extend: (id) =>
        latest.current.onSelect(extend(latest.current.selection, id, latest.current.ids)),
    }),
    [focusCell],
  )

  const columnAt = (column: number): ColumnId | undefined => columns[column - 1]
  const edit = (at: Place, typed: string | null): boolean => {
    const column = columnAt(at.column)
    const id = ids[at.row]
    if (id === undefined || column === undefined || !isEditable(column)) return false
    setEditing({ id, column, typed })
    return true
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const cell = target.closest<HTMLElement>('[data-cell]')
    if (!cell || editing !== null || (target !== cell && target.tagName !== 'INPUT')) return
    const id = ids[kept.row]
    const done = () => event.preventDefault()
    if (kept.row < 0) return headerKey(event, cell, kept, ids.length, columns.length, focusCell)
    const ctrl = event.ctrlKey || event.metaKey
    if (ctrl && event.key.toLowerCase() === 'a') {
      done()
      return options.onSelect(selectAll(ids))
    }
    if (event.key === 'Escape') {
      if (selection.ids.size === 0 && options.onClose === null) return
      done()
      return selection.ids.size > 0 ? options.onSelect(NOTHING_SELECTED) : options.onClose?.()
    }
    if (id === undefined) return
    if (event.key === ' ') {
      done()
      return event.shiftKey ? actions.extend(id) : actions.toggle(id)
    }
    if (event.key === 'F2' && edit(kept, null)) return done()
    if (event.key === 'Enter') {
      done()
      const column = columnAt(kept.column)
      // The title names the row: Enter there opens its record, as a click does.
      if (ctrl || column === 'title' || !edit(kept, null)) options.onOpen(id)
      return
    }
    if (event.key === 'Delete') {
      done()
      return options.onRemove(selection.ids.has(id) ? [...selection.ids] : [id])
    }
    const column = columnAt(kept.column)
    if (isCharacter(event) && /[\d,.]/.test(event.key)) {
      if ((column === 'impact' || column === 'feasibility') && edit(kept, event.key)) return done()
    }
    const to = moveInGrid({ key: event.key, ctrl }, kept, ids.length, columns.length + 1)
    if (!to) return
    done()
    if (event.shiftKey && to.row !== kept.row && to.row >= 0) {
      const reached = ids[to.row]
      const from = selection.ids.size === 0 ? { ids: new Set<string>(), anchor: id } : selection
      if (reached !== undefined) options.onSelect(extend(from, reached, ids))
    }
    focusCell(to)
  }

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const cell = event.target.closest<HTMLElement>('[data-cell]')
    const [row, column] = cell?.dataset['cell']?.split(':').map(Number) ?? []
    if (row !== undefined && column !== undefined) setPlace({ row, column })
  }

  return { table, place: kept, editing, actions, focusRow, focusCell, onKeyDown, onFocus }
}

const cellAt = (table: HTMLTableElement | null, { row, column }: Place) =>
  table?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)

function neighbour(at: Place, to: Leaving, rows: number, columns: number): Place {
  switch (to) {
    case 'stay':
      return at
    case 'down':
      return { ...at, row: Math.min(rows - 1, at.row + 1) }
    case 'next':
      return { ...at, column: Math.min(columns, at.column + 1) }
    case 'previous':
      return { ...at, column: Math.max(1, at.column - 1) }
  }
}

/** In the header, Enter and Space press what the cell holds; arrows leave it. */
function headerKey(
  event: KeyboardEvent,
  cell: HTMLElement,
  at: Place,
  rows: number,
  columns: number,
  focusCell: (to: Place) => void,
): void {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    cell.querySelector<HTMLElement>('button, input')?.click()
    return
  }
  const to = moveInGrid({ key: event.key, ctrl: event.ctrlKey }, at, rows, columns + 1)
  if (!to) return
  event.preventDefault()
  focusCell(to)
}
