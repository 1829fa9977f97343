import type { QuadrantName } from './Chip'
import { cx } from './cx'
import { leftOf, topOf } from './matrix-place'
import s from './MatrixPlane.module.css'

export interface MatrixCell {
  readonly key: string
  /** Marks. */
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
  readonly quadrant: QuadrantName
  readonly count: number
  /** 1 to 4: how full, for the strength of the tint. */
  readonly weight: 1 | 2 | 3 | 4
  /** « 14 cas, impact de 6 à 7, faisabilité de 5,5 à 6 ». */
  readonly name: string
}

interface MatrixCellsProps {
  readonly cells: readonly MatrixCell[]
  readonly tabStop: string | null
  readonly open: string | null
  readonly onOpen: (key: string) => void
  readonly onFocus: (key: string) => void
}

/** Too many cards to be read one by one: counts by cell of one point, each opening its list. */
export const MatrixCells = ({ cells, tabStop, open, onOpen, onFocus }: MatrixCellsProps) =>
  cells.map((cell) => (
    <button
      key={cell.key}
      type="button"
      className={cx(s['cell'], s[cell.quadrant], s[`weight${cell.weight}`])}
      style={{
        left: `${leftOf(cell.left)}%`,
        top: `${topOf(cell.top)}%`,
        width: `${leftOf(cell.right) - leftOf(cell.left)}%`,
        height: `${topOf(cell.bottom) - topOf(cell.top)}%`,
      }}
      aria-label={cell.name}
      aria-haspopup="dialog"
      aria-expanded={open === cell.key}
      tabIndex={tabStop === cell.key ? 0 : -1}
      data-cell={cell.key}
      onClick={() => onOpen(cell.key)}
      onFocus={() => onFocus(cell.key)}
    >
      {cell.count}
    </button>
  ))
