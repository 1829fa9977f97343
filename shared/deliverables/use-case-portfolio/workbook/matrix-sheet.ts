import {
  type Area,
  cellOf,
  rangeOf,
  type ScatterSeries,
  type Sheet,
  type SheetCell,
} from '../../../formats/sheets'
import { QUADRANTS, type Quadrant } from '../../../rules/quadrant'
import { formula, text } from '../../cells'
import { type Context, FIRST_ROW, HEADER_ROW, lastRow, titleRows } from './context'
import { COLUMNS, literal, NAMES } from './scoring'

/** Beyond, labels would cover each other. */
const LABELS_UP_TO = 40
/** First of the hidden columns that feed the chart: two for each quadrant, then two for each cut line. */
const DATA_COLUMN = 5
const CHART: Area = { firstRow: 10, firstColumn: 1, lastRow: 33, lastColumn: 3 }
const SYMBOLS = {
  'quick-win': 'circle',
  strategic: 'diamond',
  incremental: 'square',
  avoid: 'triangle',
} as const

/** The matrix as a native chart that follows the marks: a case that changes quadrant changes series. */
export function matrixSheet(context: Context): Sheet {
  const { t, reader, portfolio } = context
  const last = lastRow(context)
  const { byQuadrant, scored } = portfolio
  const count = (quadrant: Quadrant) => reader.format.number(byQuadrant[quadrant].length)
  const rows = [
    ...titleRows(t('sheet.matrix'), context),
    [],
    [
      text(t('column.quadrant'), 'header', { align: 'start' }),
      text(t('chart.count'), 'header', { align: 'end' }),
      text(t('chart.meaning'), 'header', { align: 'start' }),
    ],
    ...Array.from({ length: Math.max(last - HEADER_ROW, QUADRANTS.length) }, (_, index) =>
      dataRow(index, context),
    ),
  ]
  return {
    name: t('sheet.matrix'),
    orientation: 'landscape',
    columns: [
      { width: 27 },
      { width: 10 },
      { width: 64 },
      { width: 3 },
      ...Array.from({ length: QUADRANTS.length * 2 + 4 }, () => ({ width: 10, hidden: true })),
    ],
    rows,
    heights: new Map([[1, 30]]),
    printed: { rows: CHART.lastRow + 1, columns: CHART.lastColumn },
    conditionalFormats: QUADRANTS.map((quadrant) => ({
      area: {
        firstRow: FIRST_ROW,
        firstColumn: 1,
        lastRow: FIRST_ROW + QUADRANTS.length - 1,
        lastColumn: 1,
      },
      rule: {
        kind: 'formula',
        formula: `$A${FIRST_ROW}=${literal(reader.label(`quadrant.${quadrant}`))}`,
        tone: quadrant,
      },
    })),
    charts: [
      {
        kind: 'scatter',
        title: t('chart.title'),
        alt: t('chart.alt', {
          count: reader.format.number(scored.length),
          quickWins: count('quick-win'),
          strategic: count('strategic'),
          incremental: count('incremental'),
          avoid: count('avoid'),
        }),
        area: CHART,
        xAxis: { title: t('chart.feasibility'), min: 1, max: 10, step: 1 },
        yAxis: { title: t('chart.impact'), min: 1, max: 10, step: 1 },
        series: [
          ...cutSeries(context),
          ...QUADRANTS.map((quadrant, index) => pointSeries(quadrant, index, context)),
        ],
      },
    ],
  }
}

const spare = (count: number): readonly undefined[] =>
  Array.from({ length: count }, () => undefined)

/** The count of a quadrant; hidden to the right, what the chart is drawn from. */
const dataRow = (index: number, context: Context): readonly (SheetCell | undefined)[] => [
  ...countCells(index, context),
  undefined,
  ...pointCells(index, context),
  ...cutCells(index, context),
]

function countCells(index: number, context: Context): readonly (SheetCell | undefined)[] {
  const quadrant = QUADRANTS[index]
  if (!quadrant) return spare(3)
  const { reader, portfolio } = context
  const range = scoringColumn(COLUMNS.quadrant, context)
  return [
    text(reader.label(`quadrant.${quadrant}`), 'computed'),
    formula(`COUNTIF(${range},$A${FIRST_ROW + index})`, portfolio.byQuadrant[quadrant].length, {
      format: 'integer',
    }),
    text(reader.label(`quadrantMeaning.${quadrant}`), 'computed'),
  ]
}

const scoringColumn = (column: number, context: Context): string =>
  rangeOf(context.t('sheet.scoring'), {
    firstRow: FIRST_ROW,
    firstColumn: column,
    lastRow: lastRow(context),
    lastColumn: column,
  })

function pointCells(index: number, context: Context): readonly (SheetCell | undefined)[] {
  const view = context.views[index]
  if (!view) return spare(QUADRANTS.length * 2)
  const row = FIRST_ROW + index
  const source = (column: number) => cellOf(context.t('sheet.scoring'), row, column)
  return QUADRANTS.flatMap((quadrant) => {
    const name = literal(context.reader.label(`quadrant.${quadrant}`))
    const here = view.quadrant.value === quadrant
    const cell = (column: number, value: number | null) =>
      formula(
        `IF(${source(COLUMNS.quadrant)}=${name},${source(column)},NA())`,
        here ? value : null,
        {
          format: 'one-decimal',
        },
      )
    return [
      cell(COLUMNS.feasibility, view.feasibility.value),
      cell(COLUMNS.impact, view.impact.value),
    ]
  })
}

const CUT_COLUMN = DATA_COLUMN + QUADRANTS.length * 2

/** Two points for the vertical line and two for the horizontal one. */
function cutCells(index: number, { portfolio }: Context): readonly SheetCell[] {
  if (index > 1) return []
  const end = index === 0 ? 1 : 10
  const cut = portfolio.project.settings.matrixCut
  const fixed = formula(String(end), end)
  return [formula(NAMES.cut, cut), fixed, fixed, formula(NAMES.cut, cut)]
}

function cutSeries(context: Context): readonly ScatterSeries[] {
  const { t, portfolio } = context
  const cut = portfolio.project.settings.matrixCut
  const range = (column: number) =>
    rangeOf(t('sheet.matrix'), {
      firstRow: FIRST_ROW,
      firstColumn: column,
      lastRow: FIRST_ROW + 1,
      lastColumn: column,
    })
  const line = (
    x: number,
    y: number,
    xs: readonly number[],
    ys: readonly number[],
  ): ScatterSeries => ({
    name: t('chart.cut'),
    x: { range: range(x), cached: xs },
    y: { range: range(y), cached: ys },
    look: { kind: 'line', tone: 'muted' },
  })
  return [
    line(CUT_COLUMN, CUT_COLUMN + 1, [cut, cut], [1, 10]),
    line(CUT_COLUMN + 2, CUT_COLUMN + 3, [1, 10], [cut, cut]),
  ]
}

function pointSeries(quadrant: Quadrant, index: number, context: Context): ScatterSeries {
  const { t, views, reader } = context
  const x = DATA_COLUMN + index * 2
  const range = (column: number) =>
    rangeOf(t('sheet.matrix'), {
      firstRow: FIRST_ROW,
      firstColumn: column,
      lastRow: lastRow(context),
      lastColumn: column,
    })
  const here = (value: (typeof views)[number]['impact'], view: (typeof views)[number]) =>
    view.quadrant.value === quadrant ? value.value : null
  return {
    name: reader.label(`quadrant.${quadrant}`),
    x: { range: range(x), cached: views.map((view) => here(view.feasibility, view)) },
    y: { range: range(x + 1), cached: views.map((view) => here(view.impact, view)) },
    ...(views.length <= LABELS_UP_TO
      ? {
          labels: {
            range: scoringColumn(COLUMNS.code, context),
            cached: views.map(({ useCase }) => useCase.code),
          },
        }
      : {}),
    look: {
      kind: 'points',
      tone: quadrant,
      symbol: SYMBOLS[quadrant],
      size: views.length > 200 ? 5 : 9,
    },
  }
}
