import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { QUADRANTS, type Quadrant } from './quadrant'
import { inScale } from './score-composite'

/**
 * Priority within a quadrant: impact × feasibility, from 1 to 100, not rounded.
 *
 * Invalid: `out-of-range`. Not computable: `missing-score`.
 * Source: method.md `rule.priority-index`.
 */
export function priorityIndex(impact: number | null, feasibility: number | null): Computed<number> {
  if ([impact, feasibility].some((mark) => mark !== null && !inScale(mark)))
    return invalid('out-of-range')
  if (impact === null || feasibility === null) return notComputable('missing-score')
  return computed(impact * feasibility)
}

/** What decides of a place in the ranking. */
export interface Ranked {
  readonly id: string
  /** Title as `titleKey` writes it. */
  readonly titleKey: string
  readonly quadrant: Quadrant | null
  readonly index: number | null
}

/** A title without case and accents: what titles are compared by. The same on every machine. */
export const titleKey = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Order of the ranking: quadrant (quick wins, strategic, incremental, avoid), then index descending, then
 * title, then id; a case without a quadrant comes last.
 */
export function comparePriority(a: Ranked, b: Ranked): number {
  return (
    placeOf(a.quadrant) - placeOf(b.quadrant) ||
    (b.index ?? 0) - (a.index ?? 0) ||
    compareText(a.titleKey, b.titleKey) ||
    compareText(a.id, b.id)
  )
}

const placeOf = (quadrant: Quadrant | null): number =>
  quadrant === null ? QUADRANTS.length : QUADRANTS.indexOf(quadrant)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
