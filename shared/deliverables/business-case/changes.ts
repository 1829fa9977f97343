import type { Block } from '../../formats/blocks'
import { businessCase as computeCase, type CaseInput } from '../../rules/business-case'
import { DEFAULT_REALISATION } from '../../rules/benefit-time'
import { type CaseBenefitLine, methodOf } from '../../rules/case-benefits'
import type { CaseFigures } from '../../rules/case-figures'
import type { CaseDossier } from './dossier'
import { benefitName, rateOf, spanOf } from './naming'
import type { Reader } from './reader'

/** Gains taken out one by one at most. */
const GAINS_LIMIT = 3

/** How far the plan can be wrong before the result turns, and which line weighs most: all recomputed. */
export function changeBlocks(
  one: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): readonly Block[] {
  const { t } = reader
  const { tco, benefitsTotal, f3 } = figures
  if (benefitsTotal === null || benefitsTotal === 0 || f3.value === null) return []
  return [
    { kind: 'heading', level: 2, text: t('changes.heading') },
    {
      kind: 'list',
      ordered: false,
      items: [
        ...marginTexts(tco, benefitsTotal, reader),
        ...gainTexts(one, f3.value, reader),
        ...rhythmTexts(one, f3.value, reader),
      ],
    },
  ]
}

function marginTexts(tco: number, gains: number, { t, format }: Reader): readonly string[] {
  if (gains < tco)
    return [t('changes.gainsUp', { percent: format.percent(((tco - gains) * 100) / gains, 0) })]
  return [
    t('changes.costsUp', { percent: format.percent(((gains - tco) * 100) / tco, 0) }),
    t('changes.gainsDown', { percent: format.percent(((gains - tco) * 100) / gains, 0) }),
  ]
}

/** F3 of the case with something changed; null where it cannot be computed. The team is not asked again. */
const roiOf = ({ input }: CaseDossier, changed: Partial<CaseInput>): number | null =>
  computeCase({ ...input, ...changed, capacity: null }).value?.f3.value ?? null

function gainTexts(one: CaseDossier, from: number, reader: Reader): readonly string[] {
  const { t } = reader
  const { benefits } = one.input
  const span = spanOf(one.businessCase.years, reader)
  const name = ({ id }: CaseBenefitLine) => {
    const line = one.businessCase.benefits.find((other) => other.id === id)
    return t('quoted', { name: line ? benefitName(line, reader) : '' })
  }
  const without = benefits
    .flatMap((line) => {
      // A case whose only gain is gone has no return to speak of.
      const to = roiOf(one, { benefits: benefits.filter((other) => other !== line) })
      return to === null || to === from ? [] : [{ line, to }]
    })
    .toSorted((a, b) => a.to - b.to)
    .slice(0, GAINS_LIMIT)
  const timed = benefits.find((line) => methodOf(line) === 'time')
  const kept = timed ? Math.max(0, (timed.realisationPct ?? DEFAULT_REALISATION) - 10) : 0
  const fewer = timed
    ? roiOf(one, {
        benefits: benefits.map((line) =>
          line === timed ? { ...line, realisationPct: kept } : line,
        ),
      })
    : null
  return [
    ...without.map(({ line, to }) =>
      t('changes.without', {
        name: name(line),
        span,
        from: rateOf(from, reader),
        to: rateOf(to, reader),
      }),
    ),
    ...(timed && fewer !== null && fewer !== from
      ? [
          t('changes.realisation', {
            name: name(timed),
            from: rateOf(from, reader),
            to: rateOf(fewer, reader),
          }),
        ]
      : []),
  ]
}

function rhythmTexts(one: CaseDossier, from: number, reader: Reader): readonly string[] {
  const { t } = reader
  const { ramp, growthPct } = one.businessCase
  const shown = (key: 'ramp' | 'slower' | 'licences', to: number | null) =>
    to === null || to === from
      ? []
      : [t(`changes.${key}`, { from: rateOf(from, reader), to: rateOf(to, reader) })]
  return [
    ...shown(ramp ? 'ramp' : 'slower', roiOf(one, { ramp: !ramp })),
    ...(growthPct < 10 ? shown('licences', roiOf(one, { growthPct: 10 })) : []),
  ]
}
