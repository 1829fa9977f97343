import { costFactors } from '../../../content/costs/cost-factors'
import { COST_FACTORS, type CostFactor } from '../../../domain/business-case'
import { sumOf } from '../../../rules/amounts'
import { priceCosts } from '../../../rules/case-costs'
import { FACTOR_OF_SHARE, PROMPTED_FACTORS } from '../../../rules/case-remarks'
import { SHARE_FACTORS, TYPICAL_SHARES } from '../../../rules/cost-share'
import { SENSITIVITY_CASES, type SensitivityCase } from '../../../rules/sensitivity'
import { formula, number, text } from '../../cells'
import { type Context, type DetailedCase, namesOf } from './context'
import {
  CAPACITY_FIRST,
  FACTOR_FIRST,
  placesOf,
  READING_COLUMNS,
  readingRow,
  YEAR_ROWS,
} from './layout'
import { maintenanceQuoted, quotedFormula } from './maintenance'
import { READINGS, type Reading } from './readings'
import { paybackCached } from './results-keys'
import { literal, type Row } from './rows'
import { columnName } from '../../../formats/sheets'

const LETTERS = Object.fromEntries(
  Object.entries(READING_COLUMNS).map(([name, at]) => [name, columnName(at)]),
) as Readonly<Record<keyof typeof READING_COLUMNS, string>>

/** F3 in the four cases. */
export function testRows(detailed: DetailedCase, { t }: Context): readonly Row[] {
  const names = namesOf(detailed.key)
  const row = readingRow('expected')
  const [gains, costs] = [`${LETTERS.gains}${row}`, `${LETTERS.costs}${row}`]
  const { sensitivity } = detailed.read.expected.figures
  const factors: Readonly<Record<SensitivityCase, readonly [gain: string, cost: string]>> = {
    base: [gains, costs],
    cost: [gains, `(${costs}*(1+${names.overrun}))`],
    benefit: [`(${gains}*(1-${names.shortfall}))`, costs],
    both: [`(${gains}*(1-${names.shortfall}))`, `(${costs}*(1+${names.overrun}))`],
  }
  return SENSITIVITY_CASES.map((test) => {
    const [gain, cost] = factors[test]
    const value = sensitivity.value?.[test]
    return [
      text(t(`results.${test}`)),
      formula(
        `IF(OR(${gains}="",${costs}=0),${literal(t('none'))},(${gain}-${cost})/${cost})`,
        value === undefined ? t('none') : value / 100,
        { format: 'percent-decimal', align: 'end' },
      ),
    ]
  })
}

/** Three volumes and the two ends of the gains, each computed on its own row. */
export const readingRows = (detailed: DetailedCase, context: Context): readonly Row[] =>
  READINGS.map((reading) => readingCells(reading, detailed, context))

/** The years of a row of the table above; those beyond the horizon are empty. */
const yearRange = (name: keyof typeof YEAR_ROWS, { years }: DetailedCase): string =>
  `$B$${YEAR_ROWS[name]}:$${columnName(years + 1)}$${YEAR_ROWS[name]}`

const SIDE_COLUMN = { low: 'low', likely: 'likely', high: 'high' } as const
const VOLUME_INPUT = {
  expected: 'expected',
  low: 'low',
  high: 'high',
  cautious: 'expected',
  favourable: 'expected',
} as const

function readingCells(reading: Reading, detailed: DetailedCase, context: Context): Row {
  const { t } = context
  const { key } = detailed
  const { side, volume, figures } = detailed.read[reading]
  const names = namesOf(key)
  const places = placesOf(detailed)
  const row = readingRow(reading)
  const at = (name: keyof typeof READING_COLUMNS) => `${LETTERS[name]}${row}`
  const yes = literal(t('yes'))
  const euros = { format: 'integer' as const }
  const following = (range: string) => `SUMIF(${places.cost('follows')},${yes},${range})`
  const scaled = (range: string, follows: string) =>
    `SUM(${range})-${follows}+${at('volume')}*${follows}`
  const gains = places.gain(SIDE_COLUMN[side])
  const method = (name: 'time' | 'count') =>
    `SUMIF(${places.gain('how')},${literal(t(`method.${name}`))},${gains})`
  const followingGains = `(${method('time')}+${method('count')})`
  const [once, yearly] = [places.cost('once'), places.cost('yearly')]
  const lowestIndex = `MIN(1,(1+${names.growth})^(MAX(5,${names.years})-1))`
  const back = places.back(reading)
  const [none, late] = [literal(t('none')), literal(t('notReached'))]
  const index = yearRange('index', detailed)
  const pace = yearRange('pace', detailed)
  const { running } = figures
  return [
    text(t(`results.scenarioName.${reading}`)),
    formula(places.input(VOLUME_INPUT[reading]), volume, { format: 'two-decimals' }),
    formula(scaled(once, following(once)), figures.oneOff, euros),
    formula(
      `${scaled(yearly, following(yearly))}+IF(${quotedFormula(places, context)},0,${names.maintenance}*${at('once')})`,
      running.value?.running ?? 0,
      euros,
    ),
    formula(
      `IF(COUNT(${places.gain('likely')})=0,"",${scaled(gains, followingGains)})`,
      figures.yearlyBenefit ?? '',
      euros,
    ),
    formula(`${at('once')}+${at('running')}*SUM(${index})`, figures.tco, euros),
    formula(
      `IF(${at('full')}="","",${at('full')}*SUM(${pace}))`,
      figures.benefitsTotal ?? '',
      euros,
    ),
    formula(`IF(${at('gains')}="","",${at('gains')}-${at('costs')})`, figures.net ?? '', euros),
    formula(
      `IF(OR(${at('gains')}="",${at('costs')}=0),${none},(${at('gains')}-${at('costs')})/${at('costs')})`,
      figures.f3.value === null ? t('none') : figures.f3.value / 100,
      { format: 'percent-decimal', align: 'end' },
    ),
    formula(
      `IF(${at('full')}="",${none},IF(AND(${at('full')}>${at('running')}*${lowestIndex},COUNT(${back})>0),MIN(${back}),${late}))`,
      paybackCached(figures.paybackSimulated, context),
      { format: 'integer', align: 'end' },
    ),
  ]
}

/** Every factor at the expected volume, with its share and what is perhaps forgotten. */
export function factorRows(detailed: DetailedCase, context: Context): readonly Row[] {
  const { figures } = detailed.read.expected
  const sharedRows = SHARE_FACTORS.map(
    (share) => FACTOR_FIRST + COST_FACTORS.indexOf(FACTOR_OF_SHARE[share]),
  )
  const base = `(${sharedRows.map((row) => `$D$${row}`).join('+')})`
  return COST_FACTORS.map((factor, at) =>
    factorCells(factor, FACTOR_FIRST + at, base, figures, detailed, context),
  )
}

function factorCells(
  factor: CostFactor,
  row: number,
  base: string,
  figures: DetailedCase['read']['expected']['figures'],
  detailed: DetailedCase,
  context: Context,
): Row {
  const { t, reader } = context
  const { one, key, read } = detailed
  const places = placesOf(detailed)
  const names = namesOf(key)
  const name = literal(reader.of(costFactors[factor].label))
  const [factors, follows] = [places.cost('factor'), places.cost('follows')]
  const volume = places.reading('expected', 'volume')
  const euros = { format: 'integer' as const }
  const scaled = (range: string) => {
    const following = `SUMIFS(${range},${factors},${name},${follows},${literal(t('yes'))})`
    return `SUMIF(${factors},${name},${range})-${following}+${volume}*${following}`
  }
  const priced = priceCosts(one.input.costs, 'likely', read.expected.volume).filter(
    (cost) => cost.factor === factor,
  )
  const total = (recurring: boolean) =>
    sumOf(priced.map((cost) => (cost.recurring === recurring ? (cost.euros ?? 0) : 0)))
  const atRate = factor === 'maintenance' && !maintenanceQuoted(one)
  const yearly = atRate ? (figures.running.value?.maintenance ?? 0) : total(true)
  const share = SHARE_FACTORS.find((other) => FACTOR_OF_SHARE[other] === factor)
  const usual = share ? TYPICAL_SHARES[share] : factor === 'maintenance' ? [15, 20] : null
  const points = share
    ? (figures.costShare.value?.shares[share] ?? null)
    : factor === 'maintenance' && figures.oneOff > 0
      ? (yearly * 100) / figures.oneOff
      : null
  const known = `COUNTIFS(${factors},${name},${places.cost('once')},">=0")+COUNTIFS(${factors},${name},${places.cost('yearly')},">=0")`
  const forgotten = figures.remarks.some(
    (remark) => remark.kind === 'forgotten' && remark.factor === factor,
  )
  const unusual = figures.remarks.some(
    (remark) => remark.kind === 'unusual-share' && remark.factor === factor,
  )
  const [ask, odd] = [literal(t('results.forgotten')), literal(t('results.unusual'))]
  const missing = share || factor === 'maintenance' ? `D${row}=0` : `${known}=0`
  const outside = share
    ? `IF(OR(E${row}<F${row}-0.000000001,E${row}>G${row}+0.000000001),${odd},"")`
    : '""'
  return [
    text(reader.of(costFactors[factor].label)),
    formula(scaled(places.cost('once')), total(false), euros),
    formula(
      factor === 'maintenance'
        ? `IF(${quotedFormula(places, context)},${scaled(places.cost('yearly'))},${names.maintenance}*${places.reading('expected', 'once')})`
        : scaled(places.cost('yearly')),
      yearly,
      euros,
    ),
    formula(`B${row}+C${row}`, total(false) + yearly, euros),
    share
      ? formula(
          `IF(OR(${base}=0,${known}=0),"",D${row}/${base})`,
          points === null ? '' : points / 100,
          {
            format: 'percent-decimal',
          },
        )
      : factor === 'maintenance'
        ? formula(
            `IF(${places.reading('expected', 'once')}=0,"",C${row}/${places.reading('expected', 'once')})`,
            points === null ? '' : points / 100,
            { format: 'percent-decimal' },
          )
        : text(''),
    usual ? number((usual[0] ?? 0) / 100, 'computed', 'percent') : text(''),
    usual ? number((usual[1] ?? 0) / 100, 'computed', 'percent') : text(''),
    PROMPTED_FACTORS.includes(factor)
      ? formula(
          `IF(${missing},${ask},${outside})`,
          forgotten ? t('results.forgotten') : unusual ? t('results.unusual') : '',
        )
      : text(''),
  ]
}

/** Whether the team has the hours. */
export function capacityRows(detailed: DetailedCase, { t }: Context): readonly Row[] {
  const places = placesOf(detailed)
  const { capacity } = detailed.one.figures
  const [before, after, available, load] = [0, 1, 2, 3].map((at) => `B${CAPACITY_FIRST + at}`)
  const input = places.input
  const hours = { format: 'integer' as const }
  const saving = `(${before}-${after})*${input('rate')}`
  const verdict = capacity?.value
  return [
    [
      text(t('results.workload')),
      formula(
        `IF(COUNT(${input('volume')},${input('before')})<2,"",${input('volume')}*${input('before')})`,
        capacity?.workloadBefore ?? '',
        hours,
      ),
    ],
    [
      text(t('results.workloadAfter')),
      formula(
        `IF(COUNT(${input('volume')},${input('after')})<2,"",${input('volume')}*${input('after')})`,
        verdict?.workloadAfter ?? '',
        hours,
      ),
    ],
    [
      text(t('results.available')),
      formula(
        `IF(COUNT(${input('fte')},${input('productive')})<2,"",${input('fte')}*${input('productive')})`,
        capacity?.capacity ?? '',
        hours,
      ),
    ],
    [
      text(t('results.load')),
      formula(
        `IF(OR(${before}="",N(${available})=0),"",${before}/${available})`,
        verdict ? verdict.load / 100 : '',
        {
          format: 'percent-decimal',
        },
      ),
    ],
    [
      text(t('results.verdict'), 'total'),
      formula(
        `IF(${load}="",${literal(t('results.unchecked'))},IF(${load}>1.000000001,${literal(t('results.inconsistent'))},IF(AND(${after}<>"",COUNT(${input('rate')},${input('payroll')})=2,N(${saving})>N(${input('payroll')})),${literal(t('results.blocked'))},${literal(t('results.consistent'))})))`,
        verdict
          ? verdict.verdict === 'inconsistent'
            ? t('results.inconsistent')
            : verdict.blocked
              ? t('results.blocked')
              : t('results.consistent')
          : t('results.unchecked'),
        { role: 'total' },
      ),
    ],
  ]
}
