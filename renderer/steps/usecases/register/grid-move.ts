/** A cell: row from 0, -1 for the header; column from 0, the tick box. */
export interface Place {
  readonly row: number
  readonly column: number
}

interface Key {
  readonly key: string
  readonly ctrl: boolean
}

const PAGE = 10

/** Where a key leads in a grid, or null when it does not move. */
export function moveInGrid(
  { key, ctrl }: Key,
  at: Place,
  rows: number,
  columns: number,
): Place | null {
  const row = (to: number) => ({ ...at, row: Math.max(-1, Math.min(rows - 1, to)) })
  const column = (to: number) => ({ ...at, column: Math.max(0, Math.min(columns - 1, to)) })
  switch (key) {
    case 'ArrowDown':
      return row(ctrl ? rows - 1 : at.row + 1)
    case 'ArrowUp':
      return row(ctrl ? 0 : at.row - 1)
    case 'PageDown':
      return row(at.row + PAGE)
    case 'PageUp':
      return row(Math.max(0, at.row - PAGE))
    case 'ArrowRight':
      return column(at.column + 1)
    case 'ArrowLeft':
      return column(at.column - 1)
    case 'Home':
      return ctrl ? { row: 0, column: at.column } : column(0)
    case 'End':
      return ctrl ? { row: rows - 1, column: at.column } : column(columns - 1)
    default:
      return null
  }
}
