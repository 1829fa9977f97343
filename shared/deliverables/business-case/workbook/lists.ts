import { bases, confidenceLevels } from '../../../content/costs/assumptions'
import { benefitFactors } from '../../../content/costs/benefit-factors'
import { costFactors } from '../../../content/costs/cost-factors'
import { BASES, BENEFIT_FACTORS, CONFIDENCES, COST_FACTORS } from '../../../domain/business-case'
import { BILLING_MODES } from '../../../domain/tool'
import { type Area, rangeOf, type Sheet, type ValidationRule } from '../../../formats/sheets'
import { text } from '../../cells'
import type { Context } from './context'
import { headOf, rowsOf, sheetOf } from './rows'

export const LIST_NAMES = [
  'costs',
  'periods',
  'yesNo',
  'bases',
  'gains',
  'methods',
  'confidences',
  'billing',
] as const
export type ListName = (typeof LIST_NAMES)[number]

export const PERIODS = ['one-off', 'yearly', 'monthly'] as const
export const METHODS = ['time', 'count', 'revenue', 'amount'] as const

/** Values offered by the cells with a choice. None is empty. */
export function listsOf({ reader, t }: Context): Readonly<Record<ListName, readonly string[]>> {
  const { of } = reader
  return {
    costs: COST_FACTORS.map((factor) => of(costFactors[factor].label)),
    periods: PERIODS.map((period) => t(`period.${period}`)),
    yesNo: [t('yes'), t('no')],
    bases: BASES.map((basis) => of(bases[basis].label)),
    gains: BENEFIT_FACTORS.map((factor) => of(benefitFactors[factor].label)),
    methods: METHODS.map((method) => t(`method.${method}`)),
    confidences: CONFIDENCES.map((confidence) => of(confidenceLevels[confidence].label)),
    billing: BILLING_MODES.map((mode) => t(`billing.${mode}`)),
  }
}

const nameOf = (list: ListName): string => `list_${list}`

export function listsSheet(context: Context): Sheet {
  const { t } = context
  const lists = listsOf(context)
  const rows = rowsOf()
  rows.add(
    ...headOf(
      LIST_NAMES.map((list) => t(`list.${list}`)),
      LIST_NAMES.length,
    ),
  )
  const longest = Math.max(...LIST_NAMES.map((list) => lists[list].length))
  for (let row = 0; row < longest; row += 1)
    rows.add(
      ...LIST_NAMES.map((list) => {
        const value = lists[list][row]
        return value === undefined ? undefined : text(value)
      }),
    )
  return sheetOf(t('sheet.lists'), rows, [32, 14, 12, 14, 34, 24, 14, 18], {
    heights: new Map(),
    freeze: { rows: 1, columns: 0 },
    printTitles: { firstRow: 1, lastRow: 1 },
  })
}

export function listNames(context: Context) {
  const lists = listsOf(context)
  return LIST_NAMES.map((list, at) => ({
    name: nameOf(list),
    range: rangeOf(context.t('sheet.lists'), {
      firstRow: 2,
      firstColumn: at + 1,
      lastRow: 1 + lists[list].length,
      lastColumn: at + 1,
    }),
  }))
}

/** A cell that takes a value of a list. */
export const fromList = (list: ListName, area: Area, { t }: Context): ValidationRule => ({
  area,
  rule: { kind: 'list', source: nameOf(list) },
  errorTitle: t('error.listTitle'),
  errorMessage: t('error.list'),
})

/** A cell that takes a number between two ends. */
export const between = (
  min: number,
  max: number,
  area: Area,
  { t }: Context,
  whole = false,
): ValidationRule => ({
  area,
  rule: { kind: 'between', min, max, whole },
  errorTitle: t('error.numberTitle'),
  errorMessage: t('error.number', { min: String(min), max: String(max) }),
})

export const column = (at: number, firstRow: number, lastRow: number): Area => ({
  firstRow,
  firstColumn: at,
  lastRow,
  lastColumn: at,
})
