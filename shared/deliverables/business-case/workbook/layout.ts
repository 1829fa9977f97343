import { COST_FACTORS } from '../../../domain/business-case'
import { type Area, cellOf, rangeOf } from '../../../formats/sheets'
import { LONGEST_PAYBACK } from '../../../rules/payback'
import { SENSITIVITY_CASES } from '../../../rules/sensitivity'
import type { DetailedCase } from './context'
import { type Reading, READINGS } from './readings'

/** Empty rows under the lines of a case, for those somebody adds. */
export const SPARE_ROWS = 3

/** Rows of the sheet of assumptions; values stand in column B. */
export const INPUT_ROWS = {
  years: 4,
  maintenance: 5,
  growth: 6,
  ramp: 7,
  overrun: 8,
  shortfall: 9,
  low: 10,
  expected: 11,
  high: 12,
  fte: 15,
  productive: 16,
  volume: 17,
  before: 18,
  after: 19,
  rate: 20,
  payroll: 21,
  explanation: 22,
} as const
export type InputName = keyof typeof INPUT_ROWS

export const COST_HEAD = 25
export const COST_COLUMNS = {
  factor: 1,
  label: 2,
  period: 3,
  amount: 4,
  seats: 5,
  price: 6,
  follows: 7,
  basis: 8,
  once: 9,
  yearly: 10,
} as const

export const GAIN_HEAD = 4
export const GAIN_COLUMNS = {
  factor: 1,
  label: 2,
  how: 3,
  volume: 4,
  before: 5,
  after: 6,
  unit: 7,
  amount: 8,
  margin: 9,
  kept: 10,
  lowPct: 11,
  highPct: 12,
  confidence: 13,
  basis: 14,
  gross: 15,
  low: 16,
  likely: 17,
  high: 18,
} as const

/** Rows of the sheet of results. */
export const YEAR_ROWS = {
  head: 4,
  pace: 6,
  full: 7,
  gains: 8,
  index: 10,
  once: 11,
  running: 12,
  maintenance: 13,
  costs: 14,
  result: 15,
  cumulated: 16,
} as const
export const CHART_ROWS = { first: 18, last: 38 } as const

export const KEY_NAMES = [
  'f3',
  'simulated',
  'costs',
  'gains',
  'net',
  'f1',
  'f1WithoutRamp',
  'f2',
  'f4',
  'gross',
  'simple',
  'netPayback',
  'firstYear',
  'bracket',
  'stressedYear',
  'stressedTotal',
] as const
export type KeyName = (typeof KEY_NAMES)[number]
const KEY_FIRST = 43
export const keyRow = (name: KeyName): number => KEY_FIRST + KEY_NAMES.indexOf(name)

export const TEST_FIRST = KEY_FIRST + KEY_NAMES.length + 2
const READING_FIRST = TEST_FIRST + SENSITIVITY_CASES.length + 3
export const readingRow = (reading: Reading): number => READING_FIRST + READINGS.indexOf(reading)
export const READING_COLUMNS = {
  volume: 2,
  once: 3,
  running: 4,
  full: 5,
  costs: 6,
  gains: 7,
  net: 8,
  roi: 9,
  payback: 10,
} as const
export const FACTOR_FIRST = READING_FIRST + READINGS.length + 3
export const CAPACITY_FIRST = FACTOR_FIRST + COST_FACTORS.length + 2

/** Rows and columns of the sheet of months; month 0 is the first row. */
export const MONTH_FIRST = 5
export const MONTH_COLUMNS = { month: 1, year: 2, pace: 3, ramp: 4, gains: 5, costs: 6 } as const
const BALANCE_FIRST = 7
export const balanceColumn = (reading: Reading): number => BALANCE_FIRST + READINGS.indexOf(reading)
/** Hidden: the month where it is back at zero. */
export const backColumn = (reading: Reading): number =>
  BALANCE_FIRST + READINGS.length + READINGS.indexOf(reading)
/** Hidden: the lines of the chart, cut at the horizon. */
export const CHARTED = ['expected', 'cautious', 'favourable'] as const
export const chartColumn = (reading: (typeof CHARTED)[number]): number =>
  BALANCE_FIRST + READINGS.length * 2 + CHARTED.indexOf(reading)

/** Addresses in the sheets of one case. */
export function placesOf({ sheets, one, years }: DetailedCase) {
  const lastCost = COST_HEAD + one.businessCase.costs.length + SPARE_ROWS
  const lastGain = GAIN_HEAD + one.businessCase.benefits.length + SPARE_ROWS
  const lastMonth = MONTH_FIRST + 12 * years
  const area = (column: number, firstRow: number, lastRow: number): Area => ({
    firstRow,
    firstColumn: column,
    lastRow,
    lastColumn: column,
  })
  return {
    lastCost,
    lastGain,
    lastMonth,
    input: (name: InputName) => cellOf(sheets.inputs, INPUT_ROWS[name], 2),
    cost: (name: keyof typeof COST_COLUMNS) =>
      rangeOf(sheets.inputs, area(COST_COLUMNS[name], COST_HEAD + 1, lastCost)),
    gain: (name: keyof typeof GAIN_COLUMNS) =>
      rangeOf(sheets.gains, area(GAIN_COLUMNS[name], GAIN_HEAD + 1, lastGain)),
    key: (name: KeyName) => cellOf(sheets.results, keyRow(name), 2),
    reading: (reading: Reading, name: keyof typeof READING_COLUMNS) =>
      cellOf(sheets.results, readingRow(reading), READING_COLUMNS[name]),
    /** Months up to the longest payback. */
    back: (reading: Reading) =>
      rangeOf(sheets.months, area(backColumn(reading), MONTH_FIRST, MONTH_FIRST + LONGEST_PAYBACK)),
    rampOf: (year: number) =>
      rangeOf(
        sheets.months,
        area(MONTH_COLUMNS.ramp, MONTH_FIRST + 12 * (year - 1) + 1, MONTH_FIRST + 12 * year),
      ),
    monthColumn: (column: number) => rangeOf(sheets.months, area(column, MONTH_FIRST, lastMonth)),
  }
}
export type Places = ReturnType<typeof placesOf>
