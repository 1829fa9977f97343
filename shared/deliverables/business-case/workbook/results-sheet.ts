import { columnName, type ConditionalFormat, type Sheet } from '../../../formats/sheets'
import { type Context, type DetailedCase, titleRows } from './context'
import {
  CAPACITY_FIRST,
  FACTOR_FIRST,
  KEY_NAMES,
  keyRow,
  readingRow,
  READING_COLUMNS,
  TEST_FIRST,
  YEAR_ROWS,
} from './layout'
import { balanceChart } from './results-chart'
import { keyRows } from './results-keys'
import { capacityRows, factorRows, readingRows, testRows } from './results-tables'
import { yearRows } from './results-years'
import { headOf, type Row, rowsOf, sheetOf } from './rows'

/** Years, key figures, tests, readings, items and the check of the team: everything a case gives. */
export function resultsSheet(detailed: DetailedCase, context: Context): Sheet {
  const { t } = context
  const { sheets, key, years } = detailed
  const rows = rowsOf()
  for (const row of titleRows(t('results.title', { code: key }), context)) rows.add(...row)
  rows.gap()
  const start = (row: number, name: string, head: Row = []) => {
    const headed = head.length > 0 ? 2 : 1
    while (rows.next() < row - headed) rows.gap()
    rows.section(name)
    if (head.length > 0) rows.add(...head)
  }
  for (const row of yearRows(detailed, context)) rows.add(...row)
  start(keyRow('f3'), t('results.key'), [
    ...headOf([t('results.figure'), t('results.value')], 1),
    ...headOf([t('results.says'), ...Array.from({ length: years - 1 }, () => '')], years),
  ])
  for (const row of keyRows(detailed, context)) rows.add(...row)
  start(TEST_FIRST, t('results.tests'))
  for (const row of testRows(detailed, context)) rows.add(...row)
  start(
    readingRow('expected'),
    t('results.scenarios'),
    headOf(
      [
        t('results.scenario'),
        t('results.factor'),
        t('results.once'),
        t('results.runningYear'),
        t('results.full'),
        t('results.totalCosts'),
        t('results.totalGains'),
        t('results.net'),
        t('results.roi'),
        t('results.payback'),
      ],
      1,
    ),
  )
  rows.heights.set(readingRow('expected') - 1, 32)
  for (const row of readingRows(detailed, context)) rows.add(...row)
  start(FACTOR_FIRST, t('results.factors'), [
    ...headOf(
      [
        t('results.item'),
        t('results.itemOnce'),
        t('results.itemYearly'),
        t('results.itemYear'),
        t('results.share'),
        t('results.usualLow'),
        t('results.usualHigh'),
      ],
      1,
    ),
    ...headOf([t('results.remark')], 1),
  ])
  for (const row of factorRows(detailed, context)) rows.add(...row)
  start(CAPACITY_FIRST, t('results.capacity'))
  for (const row of capacityRows(detailed, context)) rows.add(...row)
  for (const section of [YEAR_ROWS.head + 1, YEAR_ROWS.gains + 1]) rows.heights.set(section, 26)
  const columns = Math.max(READING_COLUMNS.payback, years + 2)
  return sheetOf(sheets.results, rows, [46, 19, ...Array.from({ length: columns - 2 }, () => 14)], {
    merges: KEY_NAMES.map((name) => ({
      firstRow: keyRow(name),
      firstColumn: 3,
      lastRow: keyRow(name),
      lastColumn: years + 2,
    })),
    charts: [balanceChart(detailed, context)],
    conditionalFormats: negatives(years),
    printed: { rows: CAPACITY_FIRST + 4, columns },
  })
}

/** Negative results are told apart. */
const negatives = (years: number): readonly ConditionalFormat[] => {
  const red = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
    area: { firstRow, firstColumn, lastRow, lastColumn },
    rule: {
      kind: 'formula' as const,
      formula: `AND(ISNUMBER(${columnName(firstColumn)}${firstRow}),${columnName(firstColumn)}${firstRow}<0)`,
      tone: 'off' as const,
    },
  })
  return [
    red(YEAR_ROWS.result, 2, YEAR_ROWS.cumulated, years + 2),
    red(keyRow('f3'), 2, keyRow('gross'), 2),
    red(TEST_FIRST, 2, TEST_FIRST + 3, 2),
    red(readingRow('expected'), READING_COLUMNS.net, readingRow('favourable'), READING_COLUMNS.roi),
  ]
}
