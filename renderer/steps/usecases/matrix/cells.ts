import type { Quadrant } from '../../../../shared/rules/quadrant'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'

/** Cards shown one by one; beyond, they are counted by cell. */
export const CARDS_UP_TO = 60

export interface Cell {
  readonly key: string
  /** Marks: feasibility from left to right, impact from bottom to top. */
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
  readonly quadrant: Quadrant
  /** In the order given. */
  readonly members: readonly UseCaseView[]
}

/**
 * Scored cases by cell of one point. The cut divides the cells it crosses, so that a cell is never in two
 * quadrants; 10 belongs to the last cell.
 */
export function cellsOf(views: readonly UseCaseView[], cut: number): readonly Cell[] {
  const cells = new Map<string, { cell: Omit<Cell, 'members'>; members: UseCaseView[] }>()
  for (const view of views) {
    const [impact, feasibility, quadrant] = [
      view.impact.value,
      view.feasibility.value,
      view.quadrant.value,
    ]
    if (impact === null || feasibility === null || quadrant === null) continue
    const [bottom, top] = bounds(impact, cut)
    const [left, right] = bounds(feasibility, cut)
    const key = `${left}-${bottom}`
    const known = cells.get(key)
    if (known) known.members.push(view)
    else cells.set(key, { cell: { key, left, right, bottom, top, quadrant }, members: [view] })
  }
  return [...cells.values()]
    .map(({ cell, members }) => ({ ...cell, members }))
    .toSorted((a, b) => b.bottom - a.bottom || a.left - b.left)
}

function bounds(mark: number, cut: number): readonly [number, number] {
  const low = Math.min(9, Math.floor(mark))
  const high = low + 1
  if (cut <= low || cut >= high) return [low, high]
  return mark < cut ? [low, cut] : [cut, high]
}

/** How full a cell is beside the fullest one, in four steps. */
export function weightOf(count: number, most: number): 1 | 2 | 3 | 4 {
  const share = count / Math.max(1, most)
  return share > 0.66 ? 4 : share > 0.33 ? 3 : share > 0.12 ? 2 : 1
}
