import { columnName, type Sheet, type SheetCell } from '../../../formats/sheets'
import { exceeds } from '../../../rules/amounts'
import { LONGEST_PAYBACK } from '../../../rules/payback'
import { DEFAULT_RAMP, NO_RAMP, rampAt } from '../../../rules/ramp'
import { formula, number, text } from '../../cells'
import { type Context, type DetailedCase, namesOf, titleRows } from './context'
import { balanceColumn, CHARTED, MONTH_COLUMNS, MONTH_FIRST, type Places, placesOf } from './layout'
import { between, column } from './lists'
import { READINGS, type Reading } from './readings'
import { headOf, literal, type Row, rowsOf, sheetOf } from './rows'

/** The balance month by month under every reading: the simulated payback is found here. */
export function monthsSheet(detailed: DetailedCase, context: Context): Sheet {
  const { t } = context
  const { sheets, key, years } = detailed
  const rows = rowsOf()
  for (const row of titleRows(t('months.title', { code: key }), context)) rows.add(...row)
  rows.gap()
  rows.heights.set(rows.next(), 32)
  rows.add(
    ...headOf(
      [
        t('months.month'),
        t('months.year'),
        t('months.pace'),
        t('months.ramp'),
        t('months.gains'),
        t('months.costs'),
        ...READINGS.map((reading) => t(`months.balance.${reading}`)),
      ],
      0,
    ),
  )
  const places = placesOf(detailed)
  for (let month = 0; month <= 12 * years; month += 1)
    rows.add(...monthRow(month, rows.next(), detailed, places, context))
  const shown = [8, 8, 11, 11, 14, 14, 15, 15, 15, 15, 15]
  const hidden = READINGS.length + CHARTED.length
  return {
    ...sheetOf(sheets.months, rows, [...shown, ...Array.from({ length: hidden }, () => 10)], {
      freeze: { rows: MONTH_FIRST - 1, columns: 2 },
      printed: { rows: MONTH_FIRST + 12 * years, columns: shown.length },
      printTitles: { firstRow: MONTH_FIRST - 1, lastRow: MONTH_FIRST - 1 },
      validations: [
        between(0, 1, column(MONTH_COLUMNS.pace, MONTH_FIRST + 1, MONTH_FIRST + 12), context),
      ],
      conditionalFormats: [
        {
          area: {
            firstRow: MONTH_FIRST,
            firstColumn: balanceColumn('expected'),
            lastRow: MONTH_FIRST + 12 * years,
            lastColumn: balanceColumn('favourable'),
          },
          rule: {
            kind: 'formula',
            formula: `${columnName(balanceColumn('expected'))}${MONTH_FIRST}<0`,
            tone: 'off',
          },
        },
      ],
    }),
    orientation: 'portrait',
    columns: [
      ...shown.map((width) => ({ width })),
      ...Array.from({ length: hidden }, () => ({ width: 10, hidden: true })),
    ],
  }
}

function monthRow(
  month: number,
  row: number,
  detailed: DetailedCase,
  places: Places,
  context: Context,
): Row {
  const { one, read, key } = detailed
  const names = namesOf(key)
  const ramp = one.businessCase.ramp ? DEFAULT_RAMP : NO_RAMP
  const year = Math.max(1, Math.ceil(month / 12))
  const here = (column: number) => `${columnName(column)}${row}`
  const pace = here(MONTH_COLUMNS.pace)
  const applied = rampAt(month, ramp)
  const index = `(1+${names.growth})^(${here(MONTH_COLUMNS.year)}-1)`
  const { figures } = read.expected
  const running =
    (figures.running.value?.running ?? 0) * (1 + one.businessCase.growthPct / 100) ** (year - 1)
  const fixed = { format: 'integer' as const }
  return [
    number(month, 'computed', 'integer'),
    number(year, 'computed', 'integer'),
    month === 0
      ? text('')
      : month <= 12
        ? number(DEFAULT_RAMP[month - 1] ?? 1, 'input', 'percent')
        : number(1, 'computed', 'percent'),
    month === 0
      ? text('')
      : formula(`IF(${names.ramp}=${literal(context.t('yes'))},${pace},1)`, applied, {
          format: 'percent',
        }),
    month === 0
      ? text('')
      : formula(
          `N(${places.reading('expected', 'full')})*${here(MONTH_COLUMNS.ramp)}/12`,
          ((figures.yearlyBenefit ?? 0) * applied) / 12,
          fixed,
        ),
    month === 0
      ? formula(places.reading('expected', 'once'), figures.oneOff, fixed)
      : formula(`${places.reading('expected', 'running')}*${index}/12`, running / 12, fixed),
    ...READINGS.map((reading) => balanceCell(reading, month, row, index, detailed, places)),
    ...READINGS.map((reading) => backCell(reading, month, row, detailed)),
    ...CHARTED.map((reading) => {
      const shown = month <= 12 * one.businessCase.years
      return formula(
        `IF(${here(MONTH_COLUMNS.month)}<=12*${names.years},${here(balanceColumn(reading))},NA())`,
        shown ? (read[reading].balances[month] ?? 0) : null,
        fixed,
      )
    }),
  ]
}

function balanceCell(
  reading: Reading,
  month: number,
  row: number,
  index: string,
  { read }: DetailedCase,
  places: Places,
): SheetCell {
  const cached = read[reading].balances[month] ?? 0
  const more = { format: 'integer' as const }
  if (month === 0) return formula(`-${places.reading(reading, 'once')}`, cached, more)
  const before = `${columnName(balanceColumn(reading))}${row - 1}`
  const gain = `N(${places.reading(reading, 'full')})*${columnName(MONTH_COLUMNS.ramp)}${row}`
  return formula(
    `${before}+(${gain}-${places.reading(reading, 'running')}*${index})/12`,
    cached,
    more,
  )
}

/** The month itself where the balance is back at zero, as `firstRecovered` judges it. */
function backCell(reading: Reading, month: number, row: number, { read }: DetailedCase): SheetCell {
  const letter = columnName(balanceColumn(reading))
  const { balances } = read[reading]
  const scale = Math.abs(balances[0] ?? 0)
  const isBack = month > 0 && !exceeds(scale - (balances[month] ?? 0), scale)
  if (month === 0 || month > LONGEST_PAYBACK) return text('')
  return formula(
    `IF(${letter}${row}>=-0.000000001*MAX(1,ABS(${letter}$${MONTH_FIRST})),$A${row},"")`,
    isBack ? month : '',
  )
}
