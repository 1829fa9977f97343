import { bases } from '../../../content/costs/assumptions'
import { costFactors } from '../../../content/costs/cost-factors'
import type { CostLine } from '../../../domain/business-case'
import { columnName, type Sheet, type ValidationRule } from '../../../formats/sheets'
import { DEFAULT_OVERRUN } from '../../../rules/budget-overrun'
import { priceCosts } from '../../../rules/case-costs'
import { DEFAULT_PRODUCTIVE_HOURS } from '../../../rules/capacity-check'
import { methodOf } from '../../../rules/case-benefits'
import { DEFAULT_SHORTFALL } from '../../../rules/sensitivity'
import { sumOf } from '../../../rules/amounts'
import { formula, number, text } from '../../cells'
import { type Context, type DetailedCase, titleRows } from './context'
import { COST_COLUMNS, COST_HEAD, INPUT_ROWS, placesOf, SPARE_ROWS } from './layout'
import { between, column, fromList } from './lists'
import { headOf, literal, type Row, rowsOf, sheetOf, spare } from './rows'

/** What a case is computed from: its frame, its team, its cost lines. Values are in column B. */
export function inputsSheet(detailed: DetailedCase, context: Context): Sheet {
  const { t } = context
  const { sheets, one, key } = detailed
  const { lastCost } = placesOf(detailed)
  const rows = rowsOf()
  for (const row of titleRows(t('inputs.title', { code: key }), context)) rows.add(...row)
  rows.section(t('inputs.frame'))
  for (const row of frameRows(detailed, context)) rows.add(...row)
  rows.gap()
  rows.section(t('inputs.team'))
  for (const row of teamRows(detailed, context)) rows.add(...row)
  rows.gap()
  rows.section(t('inputs.costs'))
  rows.heights.set(rows.next(), 32)
  rows.add(...headRow(context))
  for (const line of one.businessCase.costs) rows.add(...costRow(line, rows.next(), context))
  for (let at = 0; at < SPARE_ROWS; at += 1) rows.add(...costRow(null, rows.next(), context))
  rows.add(...totalRow(detailed, context))
  return sheetOf(sheets.inputs, rows, [44, 32, 12, 13, 9, 14, 11, 12, 13, 13], {
    merges: [
      ...Object.values(INPUT_ROWS)
        .filter((row) => row < INPUT_ROWS.fte)
        .map((row) => ({ firstRow: row, firstColumn: 3, lastRow: row, lastColumn: 10 })),
      {
        firstRow: INPUT_ROWS.explanation,
        firstColumn: 2,
        lastRow: INPUT_ROWS.explanation,
        lastColumn: 10,
      },
    ],
    validations: validations(detailed, lastCost, context),
    printed: { rows: lastCost + 1, columns: COST_COLUMNS.yearly },
  })
}

const percent = (points: number | null | undefined) =>
  points === null || points === undefined ? null : points / 100

function frameRows({ one, years, sheets }: DetailedCase, { t }: Context): readonly Row[] {
  const { businessCase: noun, input } = one
  const row = (label: string, value: Row[number], note = ''): Row => [
    text(label, 'label'),
    value,
    ...(note === '' ? [] : [text(note, 'subtitle')]),
  ]
  const share = (points: number) => number(percent(points), 'input', 'percent-decimal')
  const factor = (value: number) => number(value, 'input', 'two-decimals')
  return [
    row(
      t('inputs.years'),
      number(noun.years, 'input', 'integer'),
      t('inputs.yearsNote', { most: years }),
    ),
    row(t('inputs.maintenance'), share(noun.maintenancePct), t('inputs.maintenanceNote')),
    row(t('inputs.growth'), share(noun.growthPct)),
    row(
      t('inputs.ramp'),
      text(t(noun.ramp ? 'yes' : 'no'), 'input', { align: 'end' }),
      t('inputs.rampNote', { sheet: sheets.months }),
    ),
    row(t('inputs.overrun'), share(input.overrunPct ?? DEFAULT_OVERRUN), t('inputs.overrunNote')),
    row(t('inputs.shortfall'), share(input.shortfallPct ?? DEFAULT_SHORTFALL)),
    row(t('inputs.low'), factor(noun.volumes.low)),
    row(t('inputs.expected'), factor(noun.volumes.expected)),
    row(t('inputs.high'), factor(noun.volumes.high)),
  ]
}

function teamRows({ one }: DetailedCase, { t, reader }: Context): readonly Row[] {
  const { capacity } = one.businessCase
  const timed = one.input.benefits.find((line) => methodOf(line) === 'time')
  const row = (label: string, value: number | null, format: 'integer' | 'two-decimals'): Row => [
    text(label, 'label'),
    number(value, 'input', format),
  ]
  return [
    row(t('inputs.fte'), capacity.fte, 'two-decimals'),
    row(t('inputs.productive'), capacity.productiveHours ?? DEFAULT_PRODUCTIVE_HOURS, 'integer'),
    row(t('inputs.volume'), capacity.volume, 'integer'),
    row(t('inputs.before'), capacity.hoursBefore, 'two-decimals'),
    row(t('inputs.after'), capacity.hoursAfter, 'two-decimals'),
    row(t('inputs.rate'), timed?.hourlyCost ?? null, 'two-decimals'),
    row(t('inputs.payroll'), capacity.payroll, 'integer'),
    [
      text(t('inputs.explanation'), 'label'),
      text(reader.say(capacity.explanation), 'input', { wrap: true }),
    ],
  ]
}

const headRow = ({ t }: Context): Row => [
  ...headOf([t('inputs.factor'), t('inputs.label'), t('inputs.period')], 3),
  ...headOf([t('inputs.amount'), t('inputs.seats'), t('inputs.price')], 0),
  ...headOf([t('inputs.follows'), t('inputs.basis')], 2),
  ...headOf([t('inputs.once'), t('inputs.yearly')], 0),
]

function costRow(line: CostLine | null, row: number, { t, reader }: Context): Row {
  const at = (name: keyof typeof COST_COLUMNS) => `${columnName(COST_COLUMNS[name])}${row}`
  const perSeat = `COUNT(${at('seats')}:${at('price')})=2`
  const period = (name: CostLine['period']) => `${at('period')}=${literal(t(`period.${name}`))}`
  const amount = (times: string) => `IF(${at('amount')}="","",${at('amount')}${times})`
  const priced = line ? priceCosts([line], 'likely', 1)[0] : undefined
  const cached = (recurring: boolean) =>
    priced?.recurring === recurring && priced.euros !== null ? priced.euros : ''
  return [
    text(line ? reader.of(costFactors[line.factor].label) : '', 'input'),
    text(line ? reader.say(line.label) : '', 'input', { wrap: true }),
    text(line ? t(`period.${line.period}`) : '', 'input'),
    number(line?.amount ?? null, 'input', 'two-decimals'),
    number(line?.seats ?? null, 'input', 'integer'),
    number(line?.unitPrice ?? null, 'input', 'two-decimals'),
    text(line ? t(line.withVolume ? 'yes' : 'no') : '', 'input'),
    text(line?.basis ? reader.of(bases[line.basis].label) : '', 'input'),
    formula(`IF(${perSeat},"",IF(${period('one-off')},${amount('')},""))`, cached(false), {
      format: 'integer',
    }),
    formula(
      `IF(${perSeat},${at('seats')}*${at('price')}*12,IF(${period('yearly')},${amount('')},IF(${period('monthly')},${amount('*12')},"")))`,
      cached(true),
      { format: 'integer' },
    ),
  ]
}

function totalRow(detailed: DetailedCase, { t }: Context): Row {
  const { lastCost } = placesOf(detailed)
  const priced = priceCosts(detailed.one.businessCase.costs, 'likely', 1)
  const total = (column: 'once' | 'yearly') => {
    const letter = columnName(COST_COLUMNS[column])
    const cached = sumOf(
      priced.map(({ recurring, euros }) =>
        recurring === (column === 'yearly') ? (euros ?? 0) : 0,
      ),
    )
    return formula(`SUM(${letter}${COST_HEAD + 1}:${letter}${lastCost})`, cached, {
      role: 'total',
      format: 'integer',
    })
  }
  return [
    text(t('inputs.total'), 'total'),
    ...spare(7).map(() => text('', 'total')),
    total('once'),
    total('yearly'),
  ]
}

function validations(
  { years }: DetailedCase,
  last: number,
  context: Context,
): readonly ValidationRule[] {
  const value = (row: number) => column(2, row, row)
  const lines = (name: keyof typeof COST_COLUMNS) => column(COST_COLUMNS[name], COST_HEAD + 1, last)
  const most = 1e12
  return [
    between(1, years, value(INPUT_ROWS.years), context, true),
    between(0, 1, value(INPUT_ROWS.maintenance), context),
    between(-0.5, 1, value(INPUT_ROWS.growth), context),
    fromList('yesNo', value(INPUT_ROWS.ramp), context),
    between(0, 10, value(INPUT_ROWS.overrun), context),
    between(0, 1, value(INPUT_ROWS.shortfall), context),
    between(0, 1_000, column(2, INPUT_ROWS.low, INPUT_ROWS.high), context),
    between(0, most, column(2, INPUT_ROWS.fte, INPUT_ROWS.payroll), context),
    fromList('costs', lines('factor'), context),
    fromList('periods', lines('period'), context),
    between(0, most, lines('amount'), context),
    between(0, most, lines('seats'), context, true),
    between(0, most, lines('price'), context),
    fromList('yesNo', lines('follows'), context),
    fromList('bases', lines('basis'), context),
  ]
}
