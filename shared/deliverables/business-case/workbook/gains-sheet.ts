import { bases, confidenceLevels } from '../../../content/costs/assumptions'
import { benefitFactors, intangibleFactors } from '../../../content/costs/benefit-factors'
import type { BenefitLine } from '../../../domain/business-case'
import { columnName, type Sheet, type ValidationRule } from '../../../formats/sheets'
import { sumOf } from '../../../rules/amounts'
import { DEFAULT_REALISATION } from '../../../rules/benefit-time'
import { type CaseBenefitLine, methodOf, priceBenefit } from '../../../rules/case-benefits'
import { SIDES } from '../../../rules/spread'
import { formula, number, text } from '../../cells'
import { type Context, type DetailedCase, titleRows } from './context'
import { GAIN_COLUMNS, GAIN_HEAD, placesOf, SPARE_ROWS } from './layout'
import { between, column, fromList } from './lists'
import { headOf, literal, type Row, rowsOf, sheetOf, spare } from './rows'

/** The gains of a case, one a row, at a volume of 1; then those that are named and never added. */
export function gainsSheet(detailed: DetailedCase, context: Context): Sheet {
  const { t } = context
  const { sheets, one, key } = detailed
  const { lastGain } = placesOf(detailed)
  const rows = rowsOf()
  for (const row of titleRows(t('gains.title', { code: key }), context)) rows.add(...row)
  rows.gap()
  rows.heights.set(rows.next(), 47)
  rows.add(...headRow(context))
  for (const [at, line] of one.businessCase.benefits.entries())
    rows.add(...gainRow({ line, input: one.input.benefits[at] ?? line }, rows.next(), context))
  for (let at = 0; at < SPARE_ROWS; at += 1) rows.add(...gainRow(null, rows.next(), context))
  rows.add(...totalRow(detailed, lastGain, context))
  const last = intangibleRows(detailed, rows, context)
  return sheetOf(
    sheets.gains,
    rows,
    [24, 24, 16, 11, 9, 9, 11, 13, 8, 9, 7, 7, 11, 10, 11, 11, 12, 12],
    {
      validations: validations(lastGain, context),
      freeze: { rows: GAIN_HEAD, columns: 1 },
      printed: { rows: last, columns: GAIN_COLUMNS.high },
    },
  )
}

const headRow = ({ t }: Context): Row => [
  ...headOf([t('gains.gain'), t('inputs.label'), t('gains.how')], 3),
  ...headOf(
    [
      t('gains.volume'),
      t('gains.before'),
      t('gains.after'),
      t('gains.unit'),
      t('gains.amount'),
      t('gains.margin'),
      t('gains.kept'),
      t('gains.lowPct'),
      t('gains.highPct'),
    ],
    0,
  ),
  ...headOf([t('gains.confidence'), t('inputs.basis')], 2),
  ...headOf([t('gains.gross'), t('gains.low'), t('gains.likely'), t('gains.high')], 0),
]

interface Gain {
  readonly line: BenefitLine
  /** With the defaults of the company. */
  readonly input: CaseBenefitLine
}

const share = (points: number | null | undefined) =>
  number(points === null || points === undefined ? null : points / 100, 'input', 'percent')

function gainRow(gain: Gain | null, row: number, { t, reader }: Context): Row {
  const { line, input } = gain ?? {}
  const method = input ? methodOf(input) : null
  const amount = method === 'revenue' ? (input?.extraRevenue ?? input?.amount) : input?.amount
  const kept = input?.realisationPct ?? (method === 'time' ? DEFAULT_REALISATION : 100)
  return [
    text(line ? reader.of(benefitFactors[line.factor].label) : '', 'input'),
    text(line ? reader.say(line.label) : '', 'input', { wrap: true }),
    text(method ? t(`method.${method}`) : '', 'input'),
    number((method === 'time' ? input?.volume : input?.count) ?? null, 'input', 'integer'),
    number(input?.hoursBefore ?? null, 'input', 'two-decimals'),
    number(input?.hoursAfter ?? null, 'input', 'two-decimals'),
    number(
      (method === 'time' ? input?.hourlyCost : input?.unitCost) ?? null,
      'input',
      'two-decimals',
    ),
    number(amount ?? null, 'input', 'integer'),
    share(input?.marginPct),
    share(input ? kept : null),
    share(line?.lowPct),
    share(line?.highPct),
    text(line?.confidence ? reader.of(confidenceLevels[line.confidence].label) : '', 'input'),
    text(line?.basis ? reader.of(bases[line.basis].label) : '', 'input'),
    ...amountCells(gain, row, t),
  ]
}

/** Gross, then what counts on each side of the range. */
function amountCells(gain: Gain | null, row: number, t: Context['t']): Row {
  const at = (name: keyof typeof GAIN_COLUMNS) => `${columnName(GAIN_COLUMNS[name])}${row}`
  const is = (method: 'time' | 'count' | 'revenue') =>
    `${at('how')}=${literal(t(`method.${method}`))}`
  const hours = `MAX(${at('before')}-${at('after')},0)`
  const timed = `IF(COUNT(${at('volume')}:${at('unit')})<4,"",${at('volume')}*${hours}*${at('unit')})`
  const counted = `IF(COUNT(${at('volume')},${at('unit')})<2,"",${at('volume')}*${at('unit')})`
  const direct = `IF(${at('amount')}="","",${at('amount')})`
  const margin = `IF(${is('revenue')},${at('margin')},1)`
  const kept = `IF(${at('kept')}<>"",${at('kept')},IF(${is('time')},${DEFAULT_REALISATION / 100},1))`
  const priced = SIDES.map((side) => (gain ? priceBenefit(gain.input, side, 1) : null))
  const side = (name: 'lowPct' | 'highPct', cached: number | null | undefined) =>
    formula(`IF(${at('likely')}="","",${at('likely')}*(1+${at(name)}))`, cached ?? '', {
      format: 'integer',
    })
  return [
    formula(
      `IF(${is('time')},${timed},IF(${is('count')},${counted},${direct}))`,
      priced[1]?.gross ?? '',
      {
        format: 'integer',
      },
    ),
    side('lowPct', priced[0]?.net),
    formula(
      `IF(OR(${at('gross')}="",AND(${is('revenue')},${at('margin')}="")),"",${at('gross')}*${margin}*${kept})`,
      priced[1]?.net ?? '',
      { format: 'integer' },
    ),
    side('highPct', priced[2]?.net),
  ]
}

function totalRow({ one }: DetailedCase, last: number, { t }: Context): Row {
  const total = (name: 'low' | 'likely' | 'high') => {
    const letter = columnName(GAIN_COLUMNS[name])
    const cached = sumOf(one.input.benefits.map((line) => priceBenefit(line, name, 1).net ?? 0))
    return formula(`SUM(${letter}${GAIN_HEAD + 1}:${letter}${last})`, cached, {
      role: 'total',
      format: 'integer',
    })
  }
  return [
    text(t('gains.total'), 'total'),
    ...spare(14).map(() => text('', 'total')),
    total('low'),
    total('likely'),
    total('high'),
  ]
}

/** @returns the last row written */
function intangibleRows(
  { one }: DetailedCase,
  rows: ReturnType<typeof rowsOf>,
  { t, reader }: Context,
): number {
  const { intangibles } = one.businessCase
  if (intangibles.length === 0) return rows.next() - 1
  rows.gap()
  rows.section(t('gains.intangibles'))
  for (const { factor, label } of intangibles)
    rows.add(
      text(reader.say(label) || reader.of(intangibleFactors[factor].label), 'label'),
      text(reader.of(intangibleFactors[factor].instead), 'text'),
    )
  return rows.next() - 1
}

function validations(last: number, context: Context): readonly ValidationRule[] {
  const lines = (name: keyof typeof GAIN_COLUMNS) => column(GAIN_COLUMNS[name], GAIN_HEAD + 1, last)
  const most = 1e12
  return [
    fromList('gains', lines('factor'), context),
    fromList('methods', lines('how'), context),
    ...(['volume', 'before', 'after', 'unit', 'amount'] as const).map((name) =>
      between(0, most, lines(name), context),
    ),
    between(0, 1, lines('margin'), context),
    between(0, 1, lines('kept'), context),
    between(-1, 0, lines('lowPct'), context),
    between(0, 10, lines('highPct'), context),
    fromList('confidences', lines('confidence'), context),
    fromList('bases', lines('basis'), context),
  ]
}
