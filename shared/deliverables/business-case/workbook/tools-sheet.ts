import { columnName, type Sheet } from '../../../formats/sheets'
import { DEFAULT_VOLUMES } from '../../../rules/case-remarks'
import { DEFAULT_YEARS } from '../../../rules/tco'
import type { ToolView } from '../../../rules/tool-view'
import { formula, number, text } from '../../cells'
import { type Context, titleRows } from './context'
import { between, column, fromList } from './lists'
import { headOf, literal, type Row, rowsOf, sheetOf, spare } from './rows'

const HEAD = 6
const YEARS = '$B$4'
const COLUMNS = [
  'code',
  'tool',
  'cases',
  'billing',
  'seats',
  'seatPrice',
  'flat',
  'tokens',
  'tokenPrice',
  'integration',
  'hardware',
  'training',
  'exit',
  'operating',
  'yearly',
] as const
type ColumnName = (typeof COLUMNS)[number]
const at = (name: ColumnName): number => COLUMNS.indexOf(name) + 1
/** After the columns: the full cost at low, expected and high use. */
const TOTALS = ['low', 'expected', 'high'] as const

/** The linked tools of every case, each once. */
export function linkedTools({ dossier }: Context): readonly ToolView[] {
  const all = new Map(
    dossier.cases.flatMap(({ tools }) => tools.map((view) => [view.tool.id, view])),
  )
  return [...all.values()].toSorted((a, b) =>
    a.tool.code.localeCompare(b.tool.code, 'en', { numeric: true }),
  )
}

/** Full cost of the linked tools; null when no case has any. */
export function toolsSheet(context: Context): Sheet | null {
  const { t } = context
  const tools = linkedTools(context)
  if (tools.length === 0) return null
  const rows = rowsOf()
  for (const row of titleRows(t('tools.title'), context)) rows.add(...row)
  rows.gap()
  rows.add(text(t('tools.years'), 'label'), number(DEFAULT_YEARS, 'input', 'integer'))
  rows.add(
    ...spare(COLUMNS.length - 2),
    text(t('tools.use'), 'label', { align: 'end' }),
    number(1, 'computed', 'two-decimals'),
    ...TOTALS.map((name) => number(DEFAULT_VOLUMES[name], 'input', 'two-decimals')),
  )
  rows.heights.set(rows.next(), 47)
  rows.add(
    ...headOf(
      ['code', 'tool', 'cases', 'billing'].map((name) => t(`tools.${name as 'code'}`)),
      4,
    ),
    ...headOf(
      [
        ...COLUMNS.slice(4).map((name) => t(`tools.${name}`)),
        ...TOTALS.map(() => t('tools.total')),
      ],
      0,
    ),
  )
  for (const view of tools) rows.add(...toolRow(view, rows.next(), context))
  const last = rows.next() - 1
  const lines = (name: ColumnName) => column(at(name), HEAD + 1, last)
  const most = 1e15
  return sheetOf(
    t('sheet.tools'),
    rows,
    [20, 30, 14, 12, 9, 11, 11, 13, 11, 12, 11, 11, 11, 13, 13, 14, 14, 14],
    {
      freeze: { rows: HEAD, columns: 2 },
      printTitles: { firstRow: HEAD, lastRow: HEAD },
      validations: [
        between(1, 10, { firstRow: 4, firstColumn: 2, lastRow: 4, lastColumn: 2 }, context, true),
        between(
          0,
          1_000,
          {
            firstRow: 5,
            firstColumn: COLUMNS.length + 1,
            lastRow: 5,
            lastColumn: COLUMNS.length + 3,
          },
          context,
        ),
        fromList('billing', lines('billing'), context),
        ...COLUMNS.slice(4, -1).map((name) => between(0, most, lines(name), context)),
      ],
    },
  )
}

function toolRow({ tool, yearlyCost, tcoByVolume }: ToolView, row: number, context: Context): Row {
  const { t, reader, dossier } = context
  const cell = (name: ColumnName) => `$${columnName(at(name))}${row}`
  const is = (mode: 'seat' | 'flat' | 'token') =>
    `OR(${cell('billing')}=${literal(t(`billing.${mode}`))},${cell('billing')}=${literal(t('billing.mixed'))})`
  const seats = `COUNT(${cell('seats')},${cell('seatPrice')})`
  const tokens = `COUNT(${cell('tokens')},${cell('tokenPrice')})`
  const flat = `COUNT(${cell('flat')})`
  const half = `OR(AND(${is('seat')},${seats}=1),AND(${is('token')},${tokens}=1))`
  const parts = `${is('seat')}*(${seats}=2)+${is('flat')}*(${flat}=1)+${is('token')}*(${tokens}=2)`
  const bill = (use: string) =>
    `${use}*(${is('seat')}*N(${cell('seats')})*N(${cell('seatPrice')})*12+${is('token')}*N(${cell('tokens')})*N(${cell('tokenPrice')})*12/1000000)+${is('flat')}*N(${cell('flat')})*12`
  const guarded = (value: string) => `IF(OR(${half},${parts}=0),"",${value})`
  const cases = dossier.cases
    .filter(({ tools }) => tools.some((other) => other.tool.id === tool.id))
    .map(({ useCase }) => useCase.code)
  const euros = (value: number | null) => number(value, 'input', 'two-decimals')
  return [
    text(tool.code),
    text(reader.say(tool.name), 'computed', { wrap: true }),
    text(cases.join(', '), 'computed', { wrap: true }),
    text(tool.billing ? t(`billing.${tool.billing}`) : '', 'input'),
    number(tool.seatsPaid, 'input', 'integer'),
    euros(tool.seatPrice),
    euros(tool.flatPerMonth),
    number(tool.tokensPerMonth, 'input', 'integer'),
    euros(tool.pricePerMillionTokens),
    euros(tool.setUpCosts.integration),
    euros(tool.setUpCosts.hardware),
    euros(tool.setUpCosts.training),
    euros(tool.setUpCosts.exit),
    euros(tool.operatingPerYear),
    formula(guarded(bill('1')), yearlyCost.value ?? '', { format: 'integer' }),
    ...TOTALS.map((name, place) => {
      const use = `${columnName(COLUMNS.length + 1 + place)}$5`
      return formula(
        guarded(
          `SUM(${cell('integration')}:${cell('exit')})+${YEARS}*(${bill(use)}+N(${cell('operating')}))`,
        ),
        tcoByVolume[name].value?.total ?? '',
        { format: 'integer' },
      )
    }),
  ]
}
