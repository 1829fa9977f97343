import { costFactors } from '../../content/costs/cost-factors'
import type { Project } from '../../domain/project'
import { formatsOf } from '../../kernel/format'
import { type Language, localized, translate } from '../../kernel/text'
import { lowerFirst } from '../../kernel/writing'
import { costTable } from './cost-table'
import { portfolio } from './portfolio'
import { type CostedCase, costedCases, relevantCases } from './relevant-cases'
import { roiTexts } from './texts'

export const ROI_CHECKS = [
  'live-without-case',
  'capacity-impossible',
  'out-of-scale',
  'capacity-inconsistent',
  'no-amount',
  'no-gain',
  'not-paid-back',
  'over-budget',
  'revenue-without-margin',
  'realisation-high',
  'forgotten-factor',
  'short-horizon',
  'capacity-unchecked',
  'low-confidence',
] as const
export type RoiCheckId = (typeof ROI_CHECKS)[number]

/** A fact to settle, with the page and the cases it is about. */
export interface RoiCheck {
  readonly id: RoiCheckId
  readonly tone: 'fix' | 'know'
  readonly page: 'case' | 'portfolio'
  /** Codes of the cases. */
  readonly codes: readonly string[]
  readonly sentence: string
}

/** Share of the time saved, percentage points, above which a measure is asked for. A choice of the product. */
export const HIGH_REALISATION = 80

const KNOW: ReadonlySet<RoiCheckId> = new Set([
  'not-paid-back',
  'short-horizon',
  'capacity-unchecked',
  'low-confidence',
])

/** How the figures of one case fail each check that is about single cases. */
const FAILS: Readonly<Partial<Record<RoiCheckId, (one: CostedCase) => boolean>>> = {
  'capacity-impossible': ({ view }) => view.figures.reasons.includes('saving-above-payroll'),
  'out-of-scale': ({ view }) => view.figures.status === 'invalid',
  'capacity-inconsistent': ({ view }) => view.figures.capacity?.value?.verdict === 'inconsistent',
  'no-amount': ({ view }) => view.figures.reasons.includes('no-cost'),
  'no-gain': ({ view }) => view.figures.value !== null && view.figures.value.benefitsTotal === null,
  'not-paid-back': ({ view }) => (view.figures.value?.net ?? 0) < 0,
  'revenue-without-margin': (one) => hasRemark(one, 'revenue-apart'),
  'realisation-high': ({ businessCase }) =>
    businessCase.benefits.some(
      ({ factor, realisationPct }) => factor === 'time' && (realisationPct ?? 0) > HIGH_REALISATION,
    ),
  'forgotten-factor': ({ view }) => costTable(view).forgotten.length > 0,
  'short-horizon': (one) => hasRemark(one, 'short-horizon'),
  'capacity-unchecked': (one) => hasRemark(one, 'capacity-unchecked'),
  'low-confidence': (one) => hasRemark(one, 'low-confidence'),
}

const hasRemark = ({ view }: CostedCase, kind: string): boolean =>
  (view.figures.value?.remarks ?? []).some((remark) => remark.kind === kind)

/**
 * What the costs leave open or contradictory, the most serious first.
 *
 * Source: method.md 0.4, 11, `rule.capacity-check`, `rule.benefit-revenue`, `rule.tco`.
 */
export function roiChecks(project: Project, language: Language): readonly RoiCheck[] {
  const t = translate(roiTexts, language)
  const format = formatsOf(language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const cases = costedCases(project)
  const missing = relevantCases(project).flatMap(({ useCase, businessCase }) =>
    businessCase === null && (useCase.status === 'live' || useCase.status === 'pilot')
      ? [useCase.code]
      : [],
  )
  const budget = portfolio(project).budget

  return ROI_CHECKS.flatMap((id): readonly RoiCheck[] => {
    const tone = KNOW.has(id) ? 'know' : 'fix'
    if (id === 'live-without-case')
      return missing.length === 0
        ? []
        : [
            {
              id,
              tone,
              page: 'case',
              codes: missing,
              sentence: t(`check.${id}`, { count: missing.length, cases: list.format(missing) }),
            },
          ]
    if (id === 'over-budget')
      return budget === null || budget.left >= 0
        ? []
        : [
            {
              id,
              tone,
              page: 'portfolio',
              codes: [],
              sentence: t(`check.${id}`, {
                gap: format.money(-budget.left),
                envelope: format.money(budget.envelope),
              }),
            },
          ]
    const found = cases.filter((one) => FAILS[id]?.(one) === true)
    const codes = found.map(({ useCase }) => useCase.code)
    const sentence = t(`check.${id}`, {
      cases: list.format(codes),
      limit: format.percent(HIGH_REALISATION),
      factors: forgottenNames(found, language),
    })
    return codes.length === 0 ? [] : [{ id, tone, page: 'case', codes, sentence }]
  })
}

/** The first three factors that somebody has still to answer for, then how many others. */
function forgottenNames(found: readonly CostedCase[], language: Language): string {
  const factors = [...new Set(found.flatMap(({ view }) => costTable(view).forgotten))]
  const names = factors
    .slice(0, 3)
    .map((factor) => lowerFirst(localized(costFactors[factor].label, language)))
  return factors.length > 3 ? `${names.join(', ')}…` : names.join(', ')
}
