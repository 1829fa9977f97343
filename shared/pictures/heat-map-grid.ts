import type { RiskLevel } from '../rules/risk-level'
import type { Box } from './layout'

/** A cell of the map: whole marks, 1 to 5. */
export interface HeatMapCell {
  readonly probability: number
  readonly severity: number
}

export interface HeatMapRisk {
  /** What is written in its disc: the number of the risk. */
  readonly number: string
  /** Before any measure. */
  readonly gross: HeatMapCell
  /** Once every measure is in place; null while nobody has said. */
  readonly residual: HeatMapCell | null
}

export interface HeatMapWords {
  readonly probability: string
  readonly severity: string
  /** Names of the marks, from 1 to 5. */
  readonly probabilityMarks: readonly string[]
  readonly severityMarks: readonly string[]
  readonly levels: Readonly<Record<RiskLevel, string>>
  /** Under the name of a level: how many before, how many after. */
  readonly counts: Readonly<Record<RiskLevel, string>>
  readonly before: string
  readonly after: string
}

/** Points: the width of the text of an A4 page. */
export const HEAT_MAP_SIZE = { width: 453, height: 400 }
/** Beyond either, risks are counted by cell instead of drawn one by one. */
export const RISKS_UP_TO = 25
export const MARKS_IN_A_CELL = 9

export const MARKS = [1, 2, 3, 4, 5] as const
export const GRID: Box = { left: 92, top: 16, right: 447, bottom: 310 }
export const GUTTER = 2.5
export const WIDTH = (GRID.right - GRID.left - 4 * GUTTER) / 5
export const HEIGHT = (GRID.bottom - GRID.top - 4 * GUTTER) / 5
export const INK = '#12213A'
export const INK_2 = '#41506A'
export const INK_3 = '#5D6A80'

/** Where a cell lies: probability grows to the right, severity upwards. */
export function cellBox({ probability, severity }: HeatMapCell): Box {
  const left = GRID.left + (probability - 1) * (WIDTH + GUTTER)
  const top = GRID.top + (5 - severity) * (HEIGHT + GUTTER)
  return { left, top, right: left + WIDTH, bottom: top + HEIGHT }
}
