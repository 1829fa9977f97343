import { FEASIBILITY_CRITERIA, IMPACT_CRITERIA } from '../../../domain/use-case'
import type {
  Area,
  ConditionalFormat,
  Sheet,
  SheetCell,
  ValidationRule,
} from '../../../formats/sheets'
import { QUADRANTS, type Quadrant } from '../../../rules/quadrant'
import { ENOUGH_SUB_SCORES } from '../../../rules/score-composite'
import type { UseCaseView } from '../../../rules/use-case-view'
import { formula, number, text } from '../../cells'
import { type Context, FIRST_ROW, HEADER_ROW, lastRow, titleRows } from './context'

/** Names of the workbook: formulas read better, and the cut can be found by its name. */
export const NAMES = {
  cut: 'matrix_cut',
  impactWeights: 'impact_weights',
  feasibilityWeights: 'feasibility_weights',
} as const

/** Row of the weights and the cut, above the heads. */
export const WEIGHTS_ROW = 3
/** Columns, from 1: code, title, sub-scores, direct mark, mark, twice; then what follows from them. */
export const COLUMNS = {
  code: 1,
  title: 2,
  impactSub: 3,
  impactDirect: 6,
  impact: 7,
  feasibilitySub: 8,
  feasibilityDirect: 12,
  feasibility: 13,
  quadrant: 14,
  index: 15,
  rank: 16,
  reliability: 17,
  key: 18,
} as const

/** The marks, and everything that follows from them as live formulas. */
export function scoringSheet(context: Context): Sheet {
  const { t } = context
  const last = lastRow(context)
  return {
    name: t('sheet.scoring'),
    orientation: 'landscape',
    columns: [9, 40, 13, 12, 15, 10, 10, 11, 12, 12, 14, 12, 12, 25, 10, 8, 12]
      .map((width) => ({ width, hidden: false }))
      .concat({ width: 10, hidden: true }),
    rows: [
      ...titleRows(t('sheet.scoring'), context),
      weightsRow(context),
      headerRow(context),
      ...context.views.map((view, index) => caseRow(view, FIRST_ROW + index, last, context)),
    ],
    heights: new Map([
      [1, 30],
      [WEIGHTS_ROW, 22],
      [HEADER_ROW, 46],
    ]),
    freeze: { rows: HEADER_ROW, columns: 2 },
    filter: {
      firstRow: HEADER_ROW,
      firstColumn: 1,
      lastRow: last,
      lastColumn: COLUMNS.reliability,
    },
    printTitles: { firstRow: HEADER_ROW, lastRow: HEADER_ROW },
    validations: validations(last, context),
    conditionalFormats: quadrantFills(COLUMNS.quadrant, last, context),
  }
}

/** Text of a quadrant cell, coloured by what it says. */
export function quadrantFills(
  column: number,
  last: number,
  { reader }: Context,
): readonly ConditionalFormat[] {
  const area: Area = { firstRow: FIRST_ROW, firstColumn: column, lastRow: last, lastColumn: column }
  const letter = String.fromCodePoint(64 + column)
  return QUADRANTS.map((quadrant) => ({
    area,
    rule: {
      kind: 'formula',
      formula: `$${letter}${FIRST_ROW}=${literal(reader.label(`quadrant.${quadrant}`))}`,
      tone: quadrant,
    },
  }))
}

/** A text inside a formula. */
export const literal = (value: string): string => `"${value.replace(/"/g, '""')}"`

function weightsRow({ t, portfolio }: Context): readonly (SheetCell | undefined)[] {
  const { settings } = portfolio.project
  const weight = (value: number) => number(value, 'input', 'one-decimal')
  return [
    undefined,
    text(t('weights'), 'label', { align: 'end' }),
    ...IMPACT_CRITERIA.map((criterion) => weight(settings.impactWeights[criterion])),
    undefined,
    undefined,
    ...FEASIBILITY_CRITERIA.map((criterion) => weight(settings.feasibilityWeights[criterion])),
    undefined,
    undefined,
    text(t('cut'), 'label', { align: 'end' }),
    number(settings.matrixCut, 'input', 'one-decimal'),
  ]
}

function headerRow({ t, reader }: Context): readonly SheetCell[] {
  const head = (value: string, align: SheetCell['align'] = 'end') =>
    text(value, 'header', { align })
  return [
    head(t('column.code'), 'start'),
    head(t('column.useCase'), 'start'),
    ...IMPACT_CRITERIA.map((criterion) => head(reader.label(`impact.${criterion}`))),
    head(t('column.impactDirect')),
    head(t('column.impact')),
    ...FEASIBILITY_CRITERIA.map((criterion) => head(reader.label(`feasibility.${criterion}`))),
    head(t('column.feasibilityDirect')),
    head(t('column.feasibility')),
    head(t('column.quadrant'), 'start'),
    head(t('column.index')),
    head(t('column.rank')),
    head(t('column.reliability'), 'start'),
  ]
}

function caseRow(
  view: UseCaseView,
  row: number,
  last: number,
  context: Context,
): readonly SheetCell[] {
  const { useCase, impact, feasibility } = view
  const { reader, portfolio } = context
  const mark = (value: number | null) => number(value, 'input', 'one-decimal')
  const subs = <K extends string>(keys: readonly K[], sub: Readonly<Record<K, number | null>>) =>
    keys.map((key) => mark(sub[key]))
  return [
    text(useCase.code, 'computed'),
    text(reader.say(useCase.title), 'computed', { wrap: true }),
    ...subs(IMPACT_CRITERIA, useCase.impact.sub),
    mark(useCase.impact.direct),
    formula(meanFormula(row, 'C', 'E', 'F'), impact.value ?? '', { format: 'two-decimals' }),
    ...subs(FEASIBILITY_CRITERIA, useCase.feasibility.sub),
    mark(useCase.feasibility.direct),
    formula(meanFormula(row, 'H', 'K', 'L'), feasibility.value ?? '', { format: 'two-decimals' }),
    formula(
      quadrantFormula(row, context),
      reader.label(`quadrant.${view.quadrant.value ?? 'not-scored'}`),
    ),
    formula(`IF(OR(G${row}="",M${row}=""),"",G${row}*M${row})`, view.index.value ?? '', {
      format: 'one-decimal',
    }),
    formula(
      `IF(R${row}="","",RANK(R${row},$R$${FIRST_ROW}:$R$${last}))`,
      rankOf(view, portfolio.scored),
      { format: 'integer' },
    ),
    formula(reliabilityFormula(row, context), reliabilityOf(view, context)),
    formula(keyFormula(row, context), keyOf(view)),
  ]
}

/** The direct mark where there is one, otherwise the weighted mean of the marks present. */
function meanFormula(row: number, from: string, to: string, direct: string): string {
  const marks = `${from}${row}:${to}${row}`
  const weights = `${from}$${WEIGHTS_ROW}:${to}$${WEIGHTS_ROW}`
  const present = `SUMPRODUCT((${marks}<>"")*${weights})`
  return `IF(${direct}${row}<>"",${direct}${row},IF(${present}=0,"",SUMPRODUCT(${marks},${weights})/${present}))`
}

function quadrantFormula(row: number, { reader }: Context): string {
  const name = (quadrant: Quadrant | 'not-scored') => literal(reader.label(`quadrant.${quadrant}`))
  const side = (high: Quadrant, low: Quadrant) =>
    `IF(M${row}>=${NAMES.cut},${name(high)},${name(low)})`
  return `IF(OR(G${row}="",M${row}=""),${name('not-scored')},IF(G${row}>=${NAMES.cut},${side('quick-win', 'strategic')},${side('incremental', 'avoid')}))`
}

function reliabilityFormula(row: number, { t }: Context): string {
  const few = (direct: string, from: string, to: string, enough: number, weights: string) =>
    `AND(${direct}${row}="",SUMPRODUCT((${from}${row}:${to}${row}<>"")*(${weights}>0))<${enough})`
  const impact = few('F', 'C', 'E', ENOUGH_SUB_SCORES.impact, NAMES.impactWeights)
  const feasibility = few('L', 'H', 'K', ENOUGH_SUB_SCORES.feasibility, NAMES.feasibilityWeights)
  return `IF(O${row}="","",IF(OR(${impact},${feasibility}),${literal(t('provisional'))},${literal(t('complete'))}))`
}

function reliabilityOf({ index, impact, feasibility }: UseCaseView, { t }: Context): string {
  if (index.value === null) return ''
  return impact.status === 'provisional' || feasibility.status === 'provisional'
    ? t('provisional')
    : t('complete')
}

/** Quadrants in their order, then the index: one number to rank by. */
function keyFormula(row: number, { reader }: Context): string {
  const places = QUADRANTS.map(
    (quadrant, place) =>
      [literal(reader.label(`quadrant.${quadrant}`)), placeValue(place)] as const,
  )
  const value = places.reduceRight(
    (rest, [name, points]) => `IF(N${row}=${name},${points},${rest})`,
    '0',
  )
  return `IF(O${row}="","",${value}+O${row})`
}

const placeValue = (place: number): number => (QUADRANTS.length - place) * 1_000

function keyOf({ quadrant, index }: UseCaseView): number | string {
  if (quadrant.value === null || index.value === null) return ''
  return placeValue(QUADRANTS.indexOf(quadrant.value)) + index.value
}

/** As RANK counts: equal cases share the better place. */
function rankOf(view: UseCaseView, scored: readonly UseCaseView[]): number | string {
  const key = keyOf(view)
  if (typeof key === 'string') return ''
  return scored.filter((other) => Number(keyOf(other)) > key).length + 1
}

function validations(last: number, { t }: Context): readonly ValidationRule[] {
  const area = (firstColumn: number, lastColumn: number, first = FIRST_ROW, end = last): Area => ({
    firstRow: first,
    firstColumn,
    lastRow: end,
    lastColumn,
  })
  const marks = (where: Area): ValidationRule => ({
    area: where,
    rule: { kind: 'between', min: 1, max: 10, whole: false },
    errorTitle: t('error.markTitle'),
    errorMessage: t('error.mark'),
  })
  const weights = (where: Area): ValidationRule => ({
    area: where,
    rule: { kind: 'between', min: 0, max: 10, whole: false },
    errorTitle: t('error.weightTitle'),
    errorMessage: t('error.weight'),
  })
  return [
    marks(area(COLUMNS.impactSub, COLUMNS.impactDirect)),
    marks(area(COLUMNS.feasibilitySub, COLUMNS.feasibilityDirect)),
    marks(area(COLUMNS.index, COLUMNS.index, WEIGHTS_ROW, WEIGHTS_ROW)),
    weights(area(COLUMNS.impactSub, COLUMNS.impactSub + 2, WEIGHTS_ROW, WEIGHTS_ROW)),
    weights(area(COLUMNS.feasibilitySub, COLUMNS.feasibilitySub + 3, WEIGHTS_ROW, WEIGHTS_ROW)),
  ]
}
