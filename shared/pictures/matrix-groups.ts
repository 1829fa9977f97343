import type { MatrixDot, MatrixQuadrant } from './matrix'

export interface DotGroup {
  readonly quadrant: MatrixQuadrant
  /** Means of the marks of its cases. */
  readonly impact: number
  readonly feasibility: number
  readonly count: number
}

/** Cases of one quadrant whose marks fall in the same point of the scale, counted together. Largest first. */
export function aggregate(dots: readonly MatrixDot[]): readonly DotGroup[] {
  const groups = new Map<string, MatrixDot[]>()
  for (const dot of dots) {
    const key = `${dot.quadrant} ${Math.floor(dot.impact)} ${Math.floor(dot.feasibility)}`
    const group = groups.get(key)
    if (group) group.push(dot)
    else groups.set(key, [dot])
  }
  return [...groups.values()]
    .map((members) => ({
      quadrant: members[0]?.quadrant ?? 'avoid',
      impact: mean(members.map(({ impact }) => impact)),
      feasibility: mean(members.map(({ feasibility }) => feasibility)),
      count: members.length,
    }))
    .toSorted((a, b) => b.count - a.count || b.impact - a.impact || b.feasibility - a.feasibility)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
