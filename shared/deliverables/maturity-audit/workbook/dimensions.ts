import { cellName, columnName, type Sheet, type SheetCell } from '../../../formats/sheets'
import { PREREQUISITE_DIMENSIONS } from '../../../rules/maturity-score'
import type { DimensionView } from '../../../steps/maturity/audit-view'
import { levelName } from '../../../steps/maturity/words'
import { formula, number, text } from '../../cells'
import { answerPlaces, countedKey } from './answers'
import { type Context, FIRST_ROW, HEADER_ROW, literal, NAMES, titleRows } from './context'
import { type Columns, columnsOf } from './dimension-columns'
import { CHART_ROWS, radarChart, seriesCells, seriesHeads } from './radar-chart'
import { overallRow } from './overall-row'

/** Scores by dimension, computed from the answers as the rule does, and the radar that follows them. */
export function dimensionsSheet(context: Context): Sheet {
  const { t, view } = context
  const dimensions = view?.dimensions ?? []
  const columns = columnsOf(context)
  const last = FIRST_ROW + dimensions.length
  return {
    name: t('sheet.dimensions'),
    orientation: 'landscape',
    columns: columns.all.map(({ width, hidden = false }) => ({ width, hidden })),
    rows: [
      ...titleRows(t('sheet.dimensions'), context),
      [],
      [
        ...columns.shown.map(({ label, end = false }) =>
          text(label, 'header', { align: end ? 'end' : 'start' }),
        ),
        ...seriesHeads(context),
      ],
      ...(view === null
        ? [[text(t('empty.answers'), 'text')]]
        : [
            ...dimensions.map((dimension, index) => [
              ...dimensionCells(dimension, index, columns, context),
              ...seriesCells(dimension, FIRST_ROW + index, columns, context),
            ]),
            overallRow(view, columns, context),
          ]),
    ],
    heights: new Map([
      [1, 30],
      [HEADER_ROW, 46],
    ]),
    freeze: { rows: HEADER_ROW, columns: 1 },
    printed: { rows: CHART_ROWS.last + 1, columns: columns.shown.length },
    printTitles: { firstRow: HEADER_ROW, lastRow: HEADER_ROW },
    conditionalFormats:
      view === null
        ? []
        : [
            {
              area: {
                firstRow: FIRST_ROW,
                firstColumn: 1,
                lastRow: last - 1,
                lastColumn: columns.at('levelName'),
              },
              rule: {
                kind: 'formula',
                formula: `LEFT($${columnName(columns.at('reading'))}${FIRST_ROW},${t('reading.brake').length})=${literal(t('reading.brake'))}`,
                tone: 'off',
              },
            },
            {
              area: {
                firstRow: FIRST_ROW,
                firstColumn: columns.at('now'),
                lastRow: last - 1,
                lastColumn: columns.at('now'),
              },
              rule: {
                kind: 'formula',
                formula: `AND(ISNUMBER($${columnName(columns.at('now'))}${FIRST_ROW}),$${columnName(columns.at('now'))}${FIRST_ROW}<${NAMES.adviceBelow})`,
                tone: 'warn',
              },
            },
          ],
    ...(view?.dimensions.some(({ mark }) => mark.value !== null)
      ? { charts: [radarChart(view, columns, context)] }
      : {}),
  }
}

function dimensionCells(
  dimension: DimensionView,
  index: number,
  columns: Columns,
  context: Context,
): readonly SheetCell[] {
  const { t, reader, view } = context
  const { id, mark, target, coverage, previous, difference, questions } = dimension
  const row = FIRST_ROW + index
  const cell = (key: string) => cellName(row, columns.at(key))
  const range = rangesOf(dimension, context)
  const [now, score] = [cell('now'), mark.value?.score ?? null]
  const none = (source: string, value: number | null, decimals: 'two-decimals' | 'integer') =>
    formula(source, value ?? '', { format: decimals, align: 'end' })
  return [
    text(reader.dimension(id), 'computed'),
    none(
      `IF(COUNT(${range.levels})=0,"",IF(COUNT(${range.levels})<${NAMES.enoughAnswered}*${range.asked},"",AVERAGE(${range.levels})))`,
      score,
      'two-decimals',
    ),
    none(`IF(ISNUMBER(${now}),INT(${now}+0.5),"")`, mark.value?.level ?? null, 'integer'),
    formula(
      `IF(ISNUMBER(${cell('level')}),INDEX(${NAMES.levelNames},${cell('level')}),"")`,
      mark.value === null ? '' : levelName(mark.value.level, reader.language),
    ),
    none(
      `IF(OR(COUNT(${range.targets})=0,COUNT(${range.wished})=0),"",AVERAGE(${range.wished}))`,
      target,
      'two-decimals',
    ),
    none(
      `IF(AND(ISNUMBER(${now}),ISNUMBER(${cell('target')})),${cell('target')}-${now},"")`,
      score === null || target === null ? null : target - score,
      'two-decimals',
    ),
    ...(view?.previous
      ? [
          number(previous, 'computed', 'two-decimals'),
          none(
            `IF(AND(ISNUMBER(${now}),ISNUMBER(${cell('previous')})),${now}-${cell('previous')},"")`,
            difference,
            'two-decimals',
          ),
        ]
      : []),
    none(`COUNT(${range.levels})`, coverage.value?.answered ?? 0, 'integer'),
    none(range.asked, coverage.value?.applicable ?? 0, 'integer'),
    none(
      `COUNTIF(${range.levels},${literal(t('answer.unknown'))})`,
      questions.filter(({ value }) => value === 'unknown').length,
      'integer',
    ),
    readingCell(dimension, index, now, columns, context),
  ]
}

/** Where the answers of one dimension stand on their sheet. */
function rangesOf({ questions }: DimensionView, context: Context) {
  const { t, view } = context
  const places = answerPlaces(context)
  const first = FIRST_ROW + (view?.questions ?? []).findIndex((one) => one === questions[0])
  const range = (key: string) => places.range(key, first, first + questions.length - 1)
  const levels = range(countedKey(view))
  return {
    levels,
    targets: range('target'),
    wished: range('wished'),
    asked: `(ROWS(${levels})-COUNTIF(${levels},${literal(t('answer.na'))}))`,
  }
}

/** The main brake, and what is to be done below two: the first of the table when several are lowest. */
function readingCell(
  { id, mark }: DimensionView,
  index: number,
  now: string,
  columns: Columns,
  { t, view }: Context,
): SheetCell {
  const column = columnName(columns.at('now'))
  const scores = `$${column}$${FIRST_ROW}:$${column}$${FIRST_ROW + (view?.dimensions.length ?? 0) - 1}`
  const first = PREREQUISITE_DIMENSIONS.some((one) => one === id)
  const [brakeLow, low] = first
    ? [t('reading.brakeAndPilot'), t('reading.pilot')]
    : [t('reading.brakeAndPlan'), t('reading.plan')]
  const isLow =
    (view?.score.advice.prerequisite.includes(id) ?? false) ||
    (view?.score.advice.workPackage.includes(id) ?? false)
  const below = `${now}<${NAMES.adviceBelow}`
  const cached =
    mark.value === null
      ? t('reading.tooFew')
      : id === view?.score.weakest
        ? isLow
          ? brakeLow
          : t('reading.brake')
        : isLow
          ? low
          : ''
  return formula(
    `IF(ISNUMBER(${now}),IF(MATCH(MIN(${scores}),${scores},0)=${index + 1},IF(${below},${literal(brakeLow)},${literal(t('reading.brake'))}),IF(${below},${literal(low)},"")),${literal(t('reading.tooFew'))})`,
    cached,
    { wrap: true },
  )
}
