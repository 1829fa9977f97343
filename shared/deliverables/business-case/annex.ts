import { standardAssumptions } from '../../content/costs/assumptions'
import { PAYBACK_KINDS, paybackKinds, returnFigures } from '../../content/costs/formulas'
import { RETURN_FIGURES } from '../../rules/roi'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** How every figure is computed, the rules common to all cases, and what this document is not. */
export function annexChapter({ t, of }: Reader): Chapter {
  const rows: readonly (readonly [string, string])[] = [
    [t('annex.running'), t('annex.runningFormula')],
    [t('annex.tco'), t('annex.tcoFormula')],
    [t('annex.time'), t('annex.timeFormula')],
    [t('annex.revenue'), t('annex.revenueFormula')],
    [t('annex.capacity'), t('annex.capacityFormula')],
    ...RETURN_FIGURES.map(
      (figure) =>
        [
          figure === 'gross'
            ? of(returnFigures.gross.label)
            : t('figures.coded', { code: figure, name: of(returnFigures[figure].label) }),
          of(returnFigures[figure].formula),
        ] as const,
    ),
    ...PAYBACK_KINDS.map(
      (kind) => [of(paybackKinds[kind].label), of(paybackKinds[kind].formula)] as const,
    ),
  ]
  return {
    name: t('annex.name'),
    title: t('annex.title'),
    blocks: [
      { kind: 'heading', level: 2, text: t('annex.formulas') },
      {
        kind: 'table',
        columns: [
          { label: t('annex.figure'), width: 40 },
          { label: t('annex.formula'), width: 80 },
        ],
        rows: rows.map(([name, formula]) => [{ text: name }, { text: formula }]),
      },
      { kind: 'heading', level: 2, text: t('annex.rules') },
      {
        kind: 'list',
        ordered: false,
        items: standardAssumptions.map(({ label, reason }) => [
          { text: `${of(label)}.`, bold: true },
          { text: ` ${of(reason)}` },
        ]),
      },
      { kind: 'heading', level: 2, text: t('annex.limits') },
      {
        kind: 'list',
        ordered: false,
        items: [t('annex.limitEstimates'), t('annex.limitSources'), t('annex.limitAdvice')],
      },
    ],
  }
}
