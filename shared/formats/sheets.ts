import type { Tone } from './blocks'

/** What a workbook is made of. The writer knows sheets and never projects. */

/** How a number or a date is shown; the writer owns the codes. */
export type NumberFormat =
  | 'integer'
  | 'one-decimal'
  | 'two-decimals'
  | 'percent'
  | 'percent-decimal'
  | 'euros'
  | 'date'
  | 'plain'

/** What a cell is for: its look follows. Yellow may be typed over, white is computed. */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'header'
  | 'text'
  | 'input'
  | 'computed'
  | 'label'
  | 'total'

export type Value =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** @property iso a date, 2027-03-05 */
  | { readonly kind: 'date'; readonly iso: string }
  /**
   * A formula in English function names with commas, without the equals sign. `cached` is its result now, for
   * readers that do not compute; null stands for #N/A.
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: string | number | null }

export interface SheetCell {
  readonly value: Value
  readonly role: CellRole
  readonly format?: NumberFormat
  readonly align?: 'start' | 'end' | 'centre'
  readonly tone?: Tone
  readonly wrap?: boolean
}

export interface SheetColumn {
  /** In characters of the default font. */
  readonly width: number
  readonly hidden?: boolean
}

/** Rows and columns count from 1, as in the sheet. */
export interface Area {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

export interface ValidationRule {
  readonly area: Area
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | {
        readonly kind: 'between'
        readonly min: number
        readonly max: number
        readonly whole: boolean
      }
  readonly errorTitle: string
  readonly errorMessage: string
}

export interface ConditionalFormat {
  readonly area: Area
  readonly rule: /** @property formula relative to the first cell of the area, without the equals sign */
    | { readonly kind: 'formula'; readonly formula: string; readonly tone: Tone }
    | { readonly kind: 'bar'; readonly min: number; readonly max: number }
}

/** A range such as `'Notation'!$R$5:$R$16`, with what it holds now; null where there is no number. */
export interface CachedNumbers {
  readonly range: string
  readonly cached: readonly (number | null)[]
}

export interface CachedTexts {
  readonly range: string
  readonly cached: readonly string[]
}

export interface ScatterSeries {
  readonly name: string
  readonly x: CachedNumbers
  readonly y: CachedNumbers
  readonly labels?: CachedTexts
  readonly look:
    | {
        readonly kind: 'points'
        readonly tone: Tone
        readonly symbol: 'circle' | 'diamond' | 'square' | 'triangle'
        readonly size: number
      }
    | {
        readonly kind: 'line'
        readonly tone: Tone
        readonly dashed?: boolean
        /** Whether the legend names it. */
        readonly named?: boolean
      }
}

export interface Axis {
  readonly title: string
  /** Left out, the reader chooses: for axes whose values change with what is typed. */
  readonly min?: number
  readonly max?: number
  readonly step?: number
}

interface ChartFrame {
  readonly title: string
  /** What it shows, as a conclusion: read by screen readers. */
  readonly alt: string
  /** The cells it covers, from corner to corner. */
  readonly area: Area
}

export interface ScatterChart extends ChartFrame {
  readonly kind: 'scatter'
  readonly xAxis: Axis
  readonly yAxis: Axis
  readonly series: readonly ScatterSeries[]
}

export interface CategorySeries {
  /** The cell that names it, with what it says now. */
  readonly name: { readonly cell: string; readonly cached: string }
  /** One value a category. A cell with a text would be drawn as 0: a missing value is `#N/A`. */
  readonly values: CachedNumbers
  /** Bars have no stroke; solid lines carry marks. */
  readonly look: { readonly tone: Tone; readonly stroke: 'solid' | 'dashed' | 'dotted' }
}

/** Values by name: bars stand side by side. */
export interface CategoryChart extends ChartFrame {
  readonly kind: 'radar' | 'bar' | 'line'
  readonly categories: CachedTexts
  /** Below the axis of bars and lines; a radar has none. */
  readonly categoryTitle?: string
  readonly valueAxis: Axis
  readonly series: readonly CategorySeries[]
}

/** A chart of Excel itself, that follows the cells it is drawn from. */
export type SheetChart = ScatterChart | CategoryChart

export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Rows from 1; a hole is an empty cell. */
  readonly rows: readonly (readonly (SheetCell | undefined)[])[]
  /** Heights in points of the rows that need one, by row number. */
  readonly heights?: ReadonlyMap<number, number>
  readonly freeze?: { readonly rows: number; readonly columns: number }
  readonly filter?: Area
  readonly merges?: readonly Area[]
  readonly validations?: readonly ValidationRule[]
  readonly conditionalFormats?: readonly ConditionalFormat[]
  readonly charts?: readonly SheetChart[]
  /** What is printed, from the first cell; the whole sheet unless said. */
  readonly printed?: { readonly rows: number; readonly columns: number }
  /** Rows repeated on every page. */
  readonly printTitles?: { readonly firstRow: number; readonly lastRow: number }
  readonly orientation: 'portrait' | 'landscape'
}

export interface Workbook {
  readonly language: 'fr' | 'en'
  readonly title: string
  readonly subject: string
  readonly author: string
  /** ISO date-time written in the package instead of the clock. */
  readonly editedAt: string
  readonly sheets: readonly Sheet[]
  /** @property range such as `'Notation'!$B$2` */
  readonly names: readonly { readonly name: string; readonly range: string }[]
  /** Left of the line below every printed page. */
  readonly footer: string
}

/** A1, from row and column counted from 1. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`

export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name
  return name
}

export const areaName = (area: Area): string =>
  `${cellName(area.firstRow, area.firstColumn)}:${cellName(area.lastRow, area.lastColumn)}`

/** `'Notation'!$R$5:$R$16`: a range that formulas, charts and names of other sheets use. */
export const rangeOf = (sheet: string, area: Area): string =>
  `${quoted(sheet)}!${absolute(area.firstRow, area.firstColumn)}:${absolute(area.lastRow, area.lastColumn)}`

export const cellOf = (sheet: string, row: number, column: number): string =>
  `${quoted(sheet)}!${absolute(row, column)}`

const absolute = (row: number, column: number): string => `$${columnName(column)}$${row}`
const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`
