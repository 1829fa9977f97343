import { columnName } from '../../../formats/sheets'
import { maintenanceQuoted, quotedFormula } from './maintenance'
import { rampAverage, DEFAULT_RAMP, NO_RAMP } from '../../../rules/ramp'
import { formula, text } from '../../cells'
import { type Context, type DetailedCase, namesOf } from './context'
import { placesOf, YEAR_ROWS } from './layout'
import { headOf, type Row } from './rows'

/** One column a year up to the simulated ones; those beyond the horizon stay empty. */
export function yearRows(detailed: DetailedCase, context: Context): readonly Row[] {
  const { t } = context
  const { one, read, key, years } = detailed
  const { figures } = read.expected
  const names = namesOf(key)
  const places = placesOf(detailed)
  const list = Array.from({ length: years }, (_, at) => at + 1)
  const horizon = one.businessCase.years
  const growth = 1 + one.businessCase.growthPct / 100
  const ramp = one.businessCase.ramp ? DEFAULT_RAMP : NO_RAMP
  const {
    full: fullCell,
    once,
    running,
  } = {
    full: places.reading('expected', 'full'),
    once: places.reading('expected', 'once'),
    running: places.reading('expected', 'running'),
  }
  const yearly = figures.yearlyBenefit
  const terms = figures.running.value
  const atRate = maintenanceQuoted(one) ? 0 : (terms?.maintenance ?? 0)
  const cell = (name: keyof typeof YEAR_ROWS, year: number) =>
    `${columnName(year + 1)}${YEAR_ROWS[name]}`
  const line = (
    name: keyof typeof YEAR_ROWS,
    label: string,
    source: (year: number) => string,
    cached: (year: number) => number | string,
    more: {
      readonly role?: 'computed' | 'total'
      readonly format?: 'integer' | 'percent-decimal' | 'two-decimals'
      readonly total?: boolean
    } = {},
  ): Row => {
    const { role = 'computed', format = 'integer', total = true } = more
    const first = columnName(2)
    const last = columnName(years + 1)
    const values = list.map((year) => (year <= horizon ? cached(year) : ''))
    const numbers = values.filter((value) => typeof value === 'number')
    return [
      text(label, role === 'total' ? 'total' : 'computed'),
      ...list.map((year, at) =>
        formula(`IF(${year}>${names.years},"",${source(year)})`, values[at] ?? '', {
          role,
          format,
        }),
      ),
      total
        ? formula(
            `IF(COUNT(${first}${YEAR_ROWS[name]}:${last}${YEAR_ROWS[name]})=0,"",SUM(${first}${YEAR_ROWS[name]}:${last}${YEAR_ROWS[name]}))`,
            numbers.length === 0 ? '' : numbers.reduce((sum, value) => sum + value, 0),
            { role, format },
          )
        : text('', role),
    ]
  }
  const gains = (year: number) => figures.benefitsByYear?.[year - 1] ?? ''
  const costs = (year: number) => figures.costsByYear[year - 1] ?? 0
  const result = (year: number) => {
    const gain = gains(year)
    return gain === '' ? '' : gain - costs(year)
  }
  const cumulated = (year: number) =>
    gains(year) === ''
      ? ''
      : Array.from({ length: year }, (_, at) => result(at + 1)).reduce<number>(
          (sum, value) => sum + (value === '' ? 0 : value),
          0,
        )
  const head = headOf(
    ['', ...list.map((number) => t('results.year', { number })), t('results.total')],
    1,
  )
  return [
    head,
    [text(t('results.gains'), 'section')],
    line(
      'pace',
      t('results.pace'),
      (year) => `AVERAGE(${places.rampOf(year)})`,
      (year) => rampAverage(year, ramp),
      { format: 'percent-decimal', total: false },
    ),
    line(
      'full',
      t('results.full'),
      () => `${fullCell}`,
      () => yearly ?? '',
      { total: false },
    ),
    line(
      'gains',
      t('results.yearGains'),
      (year) => `IF(${cell('full', year)}="","",${cell('full', year)}*${cell('pace', year)})`,
      gains,
      { role: 'total' },
    ),
    [text(t('results.costs'), 'section')],
    line(
      'index',
      t('results.index'),
      (year) => `(1+${names.growth})^(${year}-1)`,
      (year) => growth ** (year - 1),
      { format: 'two-decimals', total: false },
    ),
    line(
      'once',
      t('results.once'),
      (year) => (year === 1 ? once : '0'),
      (year) => (year === 1 ? figures.oneOff : 0),
    ),
    line(
      'running',
      t('results.running'),
      (year) => `${running}*${cell('index', year)}-${cell('maintenance', year)}`,
      (year) => ((terms?.running ?? 0) - atRate) * growth ** (year - 1),
    ),
    line(
      'maintenance',
      t('results.maintenance'),
      (year) =>
        `IF(${quotedFormula(places, context)},0,${names.maintenance}*${once}*${cell('index', year)})`,
      (year) => atRate * growth ** (year - 1),
    ),
    line(
      'costs',
      t('results.yearCosts'),
      (year) => `${cell('once', year)}+${cell('running', year)}+${cell('maintenance', year)}`,
      costs,
      { role: 'total' },
    ),
    line(
      'result',
      t('results.result'),
      (year) => `IF(${cell('gains', year)}="","",${cell('gains', year)}-${cell('costs', year)})`,
      result,
      { role: 'total' },
    ),
    line(
      'cumulated',
      t('results.cumulated'),
      (year) =>
        `IF(${cell('result', year)}="","",SUM($B${YEAR_ROWS.result}:${cell('result', year)}))`,
      cumulated,
      { role: 'total', total: false },
    ),
  ]
}
