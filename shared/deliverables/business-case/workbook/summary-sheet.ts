import { columnName, type Sheet } from '../../../formats/sheets'
import { sumOf } from '../../../rules/amounts'
import { formula, number, text } from '../../cells'
import { type Conclusion, conclusionOf } from '../conclusion'
import type { CaseDossier } from '../dossier'
import { type Context, detailedOf, type DetailedCase, titleRows } from './context'
import { placesOf, TEST_FIRST } from './layout'
import { paybackCached } from './results-keys'
import { headOf, literal, type Row, rowsOf, sheetOf } from './rows'

const HEAD = 4
const COLUMNS = { costs: 4, gains: 5, net: 6 } as const

/** One row a case, drawn from its sheets; as values for those that have none. */
export function summarySheet(context: Context): Sheet {
  const { t, dossier } = context
  const rows = rowsOf()
  for (const row of titleRows(t('summary.title'), context)) rows.add(...row)
  rows.gap()
  rows.heights.set(rows.next(), 32)
  rows.add(
    ...headOf([t('summary.code'), t('summary.useCase')], 2),
    ...headOf(
      [
        t('summary.years'),
        t('summary.costs'),
        t('summary.gains'),
        t('summary.net'),
        t('summary.roi'),
        t('summary.payback'),
        t('summary.firstYear'),
      ],
      0,
    ),
    ...headOf([t('summary.reading')], 1),
  )
  for (const one of dossier.cases) {
    const detailed = detailedOf(context, one.businessCase)
    rows.add(...(detailed ? liveRow(detailed, rows.next(), context) : plainRow(one, context)))
  }
  const last = rows.next() - 1
  if (dossier.cases.length > 1) rows.add(...totalRow(last, context))
  rows.gap()
  rows.add(text(t('summary.note'), 'subtitle'))
  return sheetOf(t('sheet.summary'), rows, [9, 44, 9, 14, 14, 14, 13, 18, 15, 26], {
    freeze: { rows: HEAD, columns: 2 },
    printTitles: { firstRow: HEAD, lastRow: HEAD },
    ...(dossier.cases.length > 1
      ? { filter: { firstRow: HEAD, firstColumn: 1, lastRow: last, lastColumn: 10 } }
      : {}),
    conditionalFormats: [
      {
        area: { firstRow: HEAD + 1, firstColumn: 6, lastRow: last + 1, lastColumn: 7 },
        rule: {
          kind: 'formula',
          formula: `AND(ISNUMBER(F${HEAD + 1}),F${HEAD + 1}<0)`,
          tone: 'off',
        },
      },
    ],
  })
}

function liveRow(detailed: DetailedCase, row: number, context: Context): Row {
  const { reader, t } = context
  const { one, read } = detailed
  const { figures } = read.expected
  const places = placesOf(detailed)
  const suspended = one.figures.reasons.includes('saving-above-payroll')
  const euros = { format: 'integer' as const }
  const roi = suspended
    ? t('suspended')
    : figures.f3.value === null
      ? t('none')
      : figures.f3.value / 100
  return [
    text(one.useCase.code),
    text(reader.say(one.useCase.title), 'computed', { wrap: true }),
    formula(places.input('years'), one.businessCase.years, euros),
    formula(places.key('costs'), figures.tco, euros),
    formula(places.key('gains'), figures.benefitsTotal ?? '', euros),
    formula(places.key('net'), figures.net ?? '', euros),
    formula(places.key('f3'), roi, { format: 'percent-decimal', align: 'end' }),
    formula(places.key('simulated'), paybackCached(figures.paybackSimulated, context), {
      format: 'integer',
      align: 'end',
    }),
    formula(places.key('firstYear'), figures.firstYear, euros),
    formula(readingFormula(row, detailed, context), reader.t(`conclusion.${conclusionOf(one)}`)),
  ]
}

/** The same words as the document, from the four tests. */
function readingFormula(row: number, { sheets }: DetailedCase, { reader, t }: Context): string {
  const name = (conclusion: Conclusion) => literal(reader.t(`conclusion.${conclusion}`))
  const test = (at: number) => `'${sheets.results}'!$B$${TEST_FIRST + at}`
  const [cost, benefit, both] = [test(1), test(2), test(3)]
  const passed = `IF(${both}>=0,${name('robust')},IF(AND(${cost}>=0,${benefit}>=0),${name('fragile')},${name('exposed')}))`
  return `IF(G${row}=${literal(t('suspended'))},${name('suspended')},IF(E${row}="",${name('no-benefit')},IF(NOT(ISNUMBER(G${row})),${name('not-computable')},IF(G${row}<0,${name('loss')},${passed}))))`
}

function plainRow(one: CaseDossier, context: Context): Row {
  const { reader } = context
  const { value } = one.figures
  const roi = value?.f3.value ?? null
  const euros = (amount: number | null | undefined) => number(amount ?? null, 'computed', 'integer')
  const payback = value ? paybackCached(value.paybackSimulated, context) : ''
  return [
    text(one.useCase.code),
    text(reader.say(one.useCase.title), 'computed', { wrap: true }),
    number(one.businessCase.years, 'computed', 'integer'),
    euros(value?.tco),
    euros(value?.benefitsTotal),
    euros(value?.net),
    number(roi === null ? null : roi / 100, 'computed', 'percent-decimal'),
    typeof payback === 'number' ? euros(payback) : text(payback, 'computed', { align: 'end' }),
    euros(value?.firstYear),
    text(reader.t(`conclusion.${conclusionOf(one)}`)),
  ]
}

function totalRow(last: number, { t, dossier }: Context): Row {
  const column = (letter: string) => `$${letter}$${HEAD + 1}:$${letter}$${last}`
  const counted = `${column('E')},">=0",${column('G')},${literal(`<>${t('suspended')}`)}`
  const complete = dossier.cases.flatMap((one) => {
    const figures = one.figures.value
    return figures && figures.benefitsTotal !== null ? [figures] : []
  })
  const total = (name: keyof typeof COLUMNS, cached: number) => {
    const letter = columnName(COLUMNS[name])
    return formula(`SUMIFS(${column(letter)},${counted})`, cached, {
      role: 'total',
      format: 'integer',
    })
  }
  return [
    text(t('summary.total'), 'total'),
    text('', 'total'),
    text('', 'total'),
    total('costs', sumOf(complete.map(({ tco }) => tco))),
    total('gains', sumOf(complete.map(({ benefitsTotal }) => benefitsTotal ?? 0))),
    total('net', sumOf(complete.map(({ net }) => net ?? 0))),
    ...Array.from({ length: 4 }, () => text('', 'total')),
  ]
}
