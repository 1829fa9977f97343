import {
  type CategoryChart,
  cellName,
  cellOf,
  rangeOf,
  type SheetCell,
} from '../../../formats/sheets'
import { MATURITY_DIMENSIONS } from '../../../rules/maturity-score'
import type { AuditView, DimensionView } from '../../../steps/maturity/audit-view'
import { brakeNotice } from '../../../steps/maturity/situation'
import { formula, text } from '../../cells'
import { type Context, FIRST_ROW, HEADER_ROW } from './context'
import type { Columns } from './dimension-columns'
import { seriesOf } from './radar-series'

const LAST_ROW = FIRST_ROW + MATURITY_DIMENSIONS.length - 1
/** Two rows below the overall score. */
export const CHART_ROWS = { first: LAST_ROW + 3, last: LAST_ROW + 27 } as const

/** Heads of the hidden columns: they name the outlines in the legend. */
export const seriesHeads = (context: Context): readonly SheetCell[] =>
  seriesOf(context).map(({ name }) => text(name, 'header', { align: 'end' }))

/** What an outline is drawn from: an empty text would be drawn as a zero, an error is not drawn. */
export const seriesCells = (
  dimension: DimensionView,
  row: number,
  columns: Columns,
  context: Context,
): readonly SheetCell[] =>
  seriesOf(context).map(({ key, valueOf }) => {
    const source = cellName(row, columns.at(key))
    return formula(`IF(ISNUMBER(${source}),${source},NA())`, valueOf(dimension), {
      format: 'two-decimals',
    })
  })

/** The radar as a native chart: today, target and previous audit. */
export function radarChart(view: AuditView, columns: Columns, context: Context): CategoryChart {
  const { t, reader } = context
  const sheet = t('sheet.dimensions')
  const range = (column: number) =>
    rangeOf(sheet, {
      firstRow: FIRST_ROW,
      firstColumn: column,
      lastRow: LAST_ROW,
      lastColumn: column,
    })
  const brake = brakeNotice(view, reader.language)?.title
  return {
    kind: 'radar',
    title: t('chart.title'),
    alt: [
      t('chart.alt', {
        dimensions: view.dimensions
          .map(
            ({ id, mark }) => `${reader.dimension(id)} ${reader.score(mark.value?.score ?? null)}`,
          )
          .join(', '),
      }),
      ...(brake === undefined ? [] : [`${brake}.`]),
    ].join(' '),
    area: {
      firstRow: CHART_ROWS.first,
      firstColumn: 1,
      lastRow: CHART_ROWS.last,
      lastColumn: columns.at('asked'),
    },
    categories: {
      range: range(columns.at('dimension')),
      cached: view.dimensions.map(({ id }) => reader.dimension(id)),
    },
    valueAxis: { title: t('chart.score'), min: 0, max: 5, step: 1 },
    series: seriesOf(context).map(({ key, name, look, valueOf }) => {
      const column = columns.at(`chart-${key}`)
      return {
        name: { cell: cellOf(sheet, HEADER_ROW, column), cached: name },
        values: { range: range(column), cached: view.dimensions.map(valueOf) },
        look,
      }
    }),
  }
}
