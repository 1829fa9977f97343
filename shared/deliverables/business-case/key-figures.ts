import { paybackKinds, returnFigures } from '../../content/costs/formulas'
import type { Block } from '../../formats/blocks'
import type { CaseFigures } from '../../rules/case-figures'
import type { Payback } from '../../rules/payback'
import { HEADLINE_FIGURE, RETURN_FIGURES, type ReturnFigure } from '../../rules/roi'
import type { Computed } from '../../kernel/computed'
import type { CaseDossier } from './dossier'
import { moneyOf, paybackOf, rateOf, spanOf } from './naming'
import type { Reader } from './reader'

/** The six figures that a board asks for. */
export function keyFacts(
  { businessCase }: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): Block {
  const { t } = reader
  const span = spanOf(businessCase.years, reader)
  const earned = figures.benefitsTotal !== null
  return {
    kind: 'facts',
    items: [
      ...(earned
        ? [
            { label: t('headline', { span }), value: rateOf(figures.f3.value, reader) },
            {
              label: t('key.payback'),
              value: paybackOf(figures.paybackSimulated, businessCase.years, reader),
            },
            { label: t('key.net', { span }), value: moneyOf(figures.net, reader) },
          ]
        : []),
      { label: t('key.costs', { span }), value: moneyOf(figures.tco, reader) },
      { label: t('key.gains', { span }), value: moneyOf(figures.benefitsTotal, reader) },
      { label: t('key.firstYear'), value: moneyOf(figures.firstYear, reader) },
    ],
  }
}

/** Every rate and payback under its own name, with what it says: none is called ROI alone. */
export function figureBlocks(
  one: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): readonly Block[] {
  if (figures.benefitsTotal === null) return []
  const { t, of } = reader
  const values: Readonly<Record<ReturnFigure, Computed<number>>> = {
    F1: figures.f1,
    F2: figures.f2,
    F3: figures.f3,
    F4: figures.f4,
    gross: figures.grossRatio,
  }
  const rows = [
    ...[HEADLINE_FIGURE, ...RETURN_FIGURES.filter((figure) => figure !== HEADLINE_FIGURE)].flatMap(
      (figure) => {
        const says = of(returnFigures[figure].explanation)
        const row = [figureName(figure, one, reader), rateOf(values[figure].value, reader), says]
        return figure === 'F1' && one.businessCase.ramp
          ? [
              row,
              [
                t('figures.withoutRamp'),
                rateOf(figures.f1WithoutRamp.value, reader),
                t('figures.withoutRampSays'),
              ],
            ]
          : [row]
      },
    ),
    ...paybackRows(one, figures, reader),
  ]
  return [
    { kind: 'heading', level: 2, text: t('figures.heading') },
    {
      kind: 'table',
      columns: [
        { label: t('figures.figure'), width: 38 },
        { label: t('figures.says'), width: 62 },
        { label: t('figures.value'), width: 20, align: 'end' },
      ],
      rows: rows.map(([name = '', value = '', says = ''], index) => [
        { text: index === 0 ? [{ text: name, bold: true }] : name },
        { text: says },
        { text: index === 0 ? [{ text: value, bold: true }] : value },
      ]),
      caption: t('figures.caption'),
    },
  ]
}

function figureName(figure: ReturnFigure, { businessCase }: CaseDossier, reader: Reader): string {
  const { t, of } = reader
  if (figure === 'gross') return of(returnFigures.gross.label)
  const name =
    figure === HEADLINE_FIGURE
      ? t('headline', { span: spanOf(businessCase.years, reader) })
      : of(returnFigures[figure].label)
  return t('figures.coded', { code: figure, name })
}

function paybackRows(
  { businessCase }: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): readonly (readonly string[])[] {
  const { of } = reader
  const row = (kind: keyof typeof paybackKinds, value: string) => [
    of(paybackKinds[kind].label),
    value,
    of(paybackKinds[kind].explanation),
  ]
  return [
    row('simulated', paybackOf(figures.paybackSimulated, businessCase.years, reader)),
    row('simple', monthsOf(figures.paybackSimple, reader)),
    row('net', monthsOf(figures.paybackNet, reader)),
  ]
}

/** Months rounded up, as the method reports them. */
function monthsOf({ value }: Computed<Payback>, { t }: Reader): string {
  if (value === null) return t('none')
  return value.ceil === null ? t('notReached') : t('months', { count: value.ceil })
}
