import type { Tone } from './blocks'

/** What a workbook is made of. The writer knows sheets and never projects. */

/** How a number or a date is shown; the writer owns the codes. */
export type NumberFormat =
  | 'integer'
  | 'one-decimal'
  | 'two-decimals'
  | 'percent'
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

export interface ScatterSeries {
  readonly name: string
  /** Ranges such as `'Notation'!$R$5:$R$16`, with what they hold now. */
  readonly x: { readonly range: string; readonly cached: readonly (number | null)[] }
  readonly y: { readonly range: string; readonly cached: readonly (number | null)[] }
  readonly labels?: { readonly range: string; readonly cached: readonly string[] }
  readonly look:
    | {
        readonly kind: 'points'
        readonly tone: Tone
        readonly symbol: 'circle' | 'diamond' | 'square' | 'triangle'
        readonly size: number
      }
    | { readonly kind: 'line'; readonly tone: Tone }
}

export interface Axis {
  readonly title: string
  readonly min: number
  readonly max: number
  readonly step: number
}

export interface ScatterChart {
  readonly title: string
  /** What it shows, as a conclusion: read by screen readers. */
  readonly alt: string
  readonly area: Area
  readonly xAxis: Axis
  readonly yAxis: Axis
  readonly series: readonly ScatterSeries[]
}

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
  readonly charts?: readonly ScatterChart[]
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
