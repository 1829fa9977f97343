import {
  type Area,
  columnName,
  type ConditionalFormat,
  rangeOf,
  type Sheet,
  type SheetCell,
} from '../../../formats/sheets'
import { text } from '../../cells'
import { type Context, FIRST_ROW, HEADER_ROW, lastRowOf, titleRows } from './context'
import { type ListName, listName, listsOf } from './lists'

/** One column of a table: its head, what may be typed, and the cell of a line. */
export interface TableColumn<T> {
  readonly key: string
  readonly label: string
  readonly width: number
  readonly end?: boolean
  readonly hidden?: boolean
  readonly list?: ListName
  readonly cell: (item: T, row: number) => SheetCell
}

export interface Table<T> {
  readonly title: string
  readonly columns: readonly TableColumn<T>[]
  readonly items: readonly T[]
  /** What is written where there is no line. */
  readonly empty: string
  /** Columns kept on screen while scrolling. */
  readonly frozen: number
  /** Last column on paper. */
  readonly printedTo: string
  readonly formats?: (at: Places) => readonly ConditionalFormat[]
}

/** Where the columns of a table are. */
export interface Places {
  readonly column: (key: string) => number
  /** `$F5`: the cell of a column on a row, the column fixed. */
  readonly cell: (key: string, row: number) => string
  readonly area: (from: string, to?: string) => Area
  /** `'Réponses'!$F$5:$F$9`: rows of a column, for formulas of other sheets. */
  readonly range: (key: string, firstRow: number, lastRow: number) => string
}

export function placesOf(
  sheet: string,
  columns: readonly { readonly key: string }[],
  count: number,
): Places {
  const column = (key: string): number => {
    const index = columns.findIndex((each) => each.key === key)
    if (index < 0) throw new Error(`No column ${key}`)
    return index + 1
  }
  return {
    column,
    cell: (key, row) => `$${columnName(column(key))}${row}`,
    area: (from, to = from) => ({
      firstRow: FIRST_ROW,
      firstColumn: column(from),
      lastRow: lastRowOf(count),
      lastColumn: column(to),
    }),
    range: (key, firstRow, lastRow) =>
      rangeOf(sheet, { firstRow, firstColumn: column(key), lastRow, lastColumn: column(key) }),
  }
}

/** A table with its head frozen and filtered, choices in its cells and the head on every printed page. */
export function tableSheet<T>(table: Table<T>, context: Context): Sheet {
  const { title, columns, items, empty } = table
  const places = placesOf(title, columns, items.length)
  const last = lastRowOf(items.length)
  const visible = columns.filter(({ hidden = false }) => !hidden).length
  return {
    name: title,
    orientation: 'landscape',
    columns: columns.map(({ width, hidden = false }) => ({ width, hidden })),
    rows: [
      ...titleRows(title, context),
      [],
      columns.map(({ label, end = false }) =>
        text(label, 'header', { align: end ? 'end' : 'start' }),
      ),
      ...(items.length === 0
        ? [[text(empty, 'text')]]
        : items.map((item, index) => columns.map(({ cell }) => cell(item, FIRST_ROW + index)))),
    ],
    heights: new Map([
      [1, 30],
      [HEADER_ROW, 46],
    ]),
    freeze: { rows: HEADER_ROW, columns: table.frozen },
    filter: { firstRow: HEADER_ROW, firstColumn: 1, lastRow: last, lastColumn: visible },
    printed: { rows: last, columns: places.column(table.printedTo) },
    printTitles: { firstRow: HEADER_ROW, lastRow: HEADER_ROW },
    validations: columns.flatMap(({ key, list }) =>
      list === undefined || listsOf(context)[list].length === 0
        ? []
        : [
            {
              area: places.area(key),
              rule: { kind: 'list', source: listName(list) } as const,
              errorTitle: context.t('error.listTitle'),
              errorMessage: context.t('error.list'),
            },
          ],
    ),
    conditionalFormats: table.formats?.(places) ?? [],
  }
}
