import { budgetBrackets } from '../../../content/costs/budget-brackets'
import { paybackKinds, returnFigures } from '../../../content/costs/formulas'
import type { NumberFormat, SheetCell } from '../../../formats/sheets'
import type { Computed } from '../../../kernel/computed'
import { raisedBy } from '../../../rules/amounts'
import { BRACKET_EDGES, BUDGET_BRACKETS, type BudgetBracket } from '../../../rules/budget-bracket'
import { DEFAULT_OVERRUN } from '../../../rules/budget-overrun'
import { LONGEST_PAYBACK, type Payback } from '../../../rules/payback'
import { formula, text } from '../../cells'
import { type Context, type DetailedCase, namesOf } from './context'
import { type KeyName, KEY_NAMES, placesOf, YEAR_ROWS } from './layout'
import { literal, type Row } from './rows'

interface KeyFigure {
  readonly label: SheetCell
  readonly formula: string
  readonly cached: number | string
  readonly format: NumberFormat
  readonly says: string
}

/** The figures of a case, each under its own name, with what it says. */
export function keyRows(detailed: DetailedCase, context: Context): readonly Row[] {
  const figures = keyFigures(detailed, context)
  return KEY_NAMES.map((name) => {
    const { label, formula: source, cached, format, says } = figures[name]
    const cell = formula(source, cached, {
      format,
      align: 'end',
      ...(name === 'f3' ? { role: 'total' } : {}),
    })
    return [label, cell, text(says, 'text')]
  })
}

function keyFigures(
  detailed: DetailedCase,
  context: Context,
): Readonly<Record<KeyName, KeyFigure>> {
  const { t, reader } = context
  const { one, key, read } = detailed
  const { of } = reader
  const { figures } = read.expected
  const names = namesOf(key)
  const places = placesOf(detailed)
  const none = t('none')
  const year = (name: keyof typeof YEAR_ROWS, column: 'B' | 'C') => `${column}${YEAR_ROWS[name]}`
  const reading = (name: Parameters<typeof places.reading>[1]) => places.reading('expected', name)
  const rate = (value: Computed<number>) => (value.value === null ? none : value.value / 100)
  const money = (label: string, source: string, cached: number | null, says = ''): KeyFigure => ({
    label: text(label),
    formula: source,
    cached: cached ?? '',
    format: 'integer',
    says,
  })
  const ratio = (
    label: string,
    gain: string,
    cost: string,
    base: string,
    value: Computed<number>,
    says: string,
  ): KeyFigure => ({
    label: text(label),
    formula: `IF(OR(NOT(ISNUMBER(${gain})),NOT(ISNUMBER(${cost})),N(${base})=0),${literal(none)},(${gain}-${cost})/${base})`,
    cached: rate(value),
    format: 'percent-decimal',
    says,
  })
  const coded = (code: 'F1' | 'F2' | 'F4') =>
    t('results.coded', { code, name: of(returnFigures[code].label) })
  const says = (code: keyof typeof returnFigures) => of(returnFigures[code].explanation)
  const overrun = one.input.overrunPct ?? DEFAULT_OVERRUN
  const secondYear = {
    gain: year('gains', 'C'),
    cost: `${year('costs', 'C')}`,
  }
  return {
    f3: headline(detailed, context),
    simulated: {
      label: text(of(paybackKinds.simulated.label)),
      formula: reading('payback'),
      cached: paybackCached(figures.paybackSimulated, context),
      format: 'integer',
      says: of(paybackKinds.simulated.explanation),
    },
    costs: money(t('results.totalCosts'), reading('costs'), figures.tco),
    gains: money(t('results.totalGains'), reading('gains'), figures.benefitsTotal),
    net: money(t('results.net'), reading('net'), figures.net),
    f1: ratio(
      coded('F1'),
      year('gains', 'B'),
      year('costs', 'B'),
      year('costs', 'B'),
      figures.f1,
      says('F1'),
    ),
    f1WithoutRamp: ratio(
      t('results.f1WithoutRamp'),
      year('full', 'B'),
      year('costs', 'B'),
      year('costs', 'B'),
      figures.f1WithoutRamp,
      t('results.f1WithoutRampSays'),
    ),
    f2: ratio(
      coded('F2'),
      secondYear.gain,
      secondYear.cost,
      secondYear.cost,
      figures.f2,
      says('F2'),
    ),
    f4: ratio(
      coded('F4'),
      reading('gains'),
      reading('costs'),
      reading('once'),
      figures.f4,
      says('F4'),
    ),
    gross: {
      ...ratio(
        of(returnFigures.gross.label),
        reading('gains'),
        reading('costs'),
        reading('costs'),
        figures.grossRatio,
        says('gross'),
      ),
      formula: `IF(OR(NOT(ISNUMBER(${reading('gains')})),N(${reading('costs')})=0),${literal(none)},${reading('gains')}/${reading('costs')})`,
    },
    simple: linear(
      'simple',
      year('costs', 'B'),
      reading('full'),
      figures.paybackSimple,
      context,
      reading('full'),
    ),
    netPayback: linear(
      'net',
      reading('once'),
      `(${reading('full')}-${reading('running')})`,
      figures.paybackNet,
      context,
      reading('full'),
    ),
    firstYear: money(t('results.firstYear'), year('costs', 'B'), figures.firstYear),
    bracket: {
      label: text(t('results.bracket')),
      formula: bracketFormula(year('costs', 'B'), context),
      cached: figures.bracket.value === null ? '' : of(budgetBrackets[figures.bracket.value].label),
      format: 'plain',
      says: t('results.bracketSays'),
    },
    stressedYear: money(
      t('results.stressedYear'),
      `${year('costs', 'B')}*(1+${names.overrun})`,
      raisedBy(figures.firstYear, overrun),
      t('inputs.overrunNote'),
    ),
    stressedTotal: money(
      t('results.stressedTotal'),
      `${reading('costs')}*(1+${names.overrun})`,
      raisedBy(figures.tco, overrun),
    ),
  }
}

/** F3 under its full name; suspended while the saving exceeds the payroll without an explanation. */
function headline(detailed: DetailedCase, { t }: Context): KeyFigure {
  const { one, key, read } = detailed
  const names = namesOf(key)
  const places = placesOf(detailed)
  const years = one.businessCase.years
  const { f3 } = read.expected.figures
  const suspended = one.figures.reasons.includes('saving-above-payroll')
  const [start, single, many] = [
    t('results.headlineStart'),
    t('results.headlineOne'),
    t('results.headlineMany'),
  ]
  const [volume, before, after, rate, payroll] = [
    places.input('volume'),
    places.input('before'),
    places.input('after'),
    places.input('rate'),
    places.input('payroll'),
  ]
  const saving = `${volume}*(${before}-${after})*${rate}`
  const blocked = `AND(COUNT(${volume},${before},${after},${rate},${payroll})=5,${saving}>${payroll}*1.000000001,${places.input('explanation')}="")`
  return {
    label: formula(
      `${literal(start)}&${names.years}&IF(${names.years}=1,${literal(single)},${literal(many)})`,
      `${start}${years}${years === 1 ? single : many}`,
      { role: 'total' },
    ),
    formula: `IF(${blocked},${literal(t('suspended'))},${places.reading('expected', 'roi')})`,
    cached: suspended ? t('suspended') : f3.value === null ? t('none') : f3.value / 100,
    format: 'percent-decimal',
    says: t('results.headlineSays'),
  }
}

export function paybackCached({ value }: Computed<Payback>, { t }: Context): number | string {
  if (value === null) return t('none')
  return value.ceil ?? t('notReached')
}

/** Months rounded up of an outlay over what a year leaves. */
function linear(
  kind: 'simple' | 'net',
  outlay: string,
  yearly: string,
  value: Computed<Payback>,
  context: Context,
  full: string,
): KeyFigure {
  const { t, reader } = context
  const [none, late] = [literal(t('none')), literal(t('notReached'))]
  const months = `12*${outlay}/${yearly}`
  return {
    label: text(t('results.months', { name: reader.of(paybackKinds[kind].label) })),
    formula: `IF(NOT(ISNUMBER(${full})),${none},IF(${yearly}<=0,${late},IF(${months}>${LONGEST_PAYBACK}.00000006,${late},ROUNDUP(ROUND(${months},8),0))))`,
    cached: paybackCached(value, context),
    format: 'integer',
    says: reader.of(paybackKinds[kind].explanation),
  }
}

function bracketFormula(total: string, { reader }: Context): string {
  const name = (bracket: BudgetBracket) => literal(reader.of(budgetBrackets[bracket].label))
  const { entry, medium, full } = BRACKET_EDGES
  const tests: Readonly<Record<BudgetBracket, string>> = {
    below: `${total}<${entry[0]}`,
    entry: `${total}<=${entry[1]}`,
    between: `${total}<${medium[0]}`,
    medium: `${total}<=${medium[1]}`,
    full: `${total}<=${full[1]}`,
    above: 'TRUE',
  }
  return BUDGET_BRACKETS.slice(0, -1).reduceRight(
    (rest, bracket) => `IF(${tests[bracket]},${name(bracket)},${rest})`,
    name('above'),
  )
}
