import type { BenefitLine } from '../../domain/business-case'
import { formatsOf } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import { roiVocabulary } from '../../locales/roi-vocabulary'
import { DEFAULT_REALISATION } from '../../rules/benefit-time'
import type { BusinessCaseView } from '../../rules/business-case-view'
import { type CaseBenefitLine, type PricedBenefit, priceBenefit } from '../../rules/case-benefits'

export interface BenefitRow {
  readonly line: BenefitLine
  /** With the defaults of the profile. */
  readonly input: CaseBenefitLine
  readonly priced: PricedBenefit
  /** Euros a year at full pace; null while the line cannot be counted. */
  readonly range: { readonly low: number; readonly likely: number; readonly high: number } | null
  /** Percentage points of the time or amount taken as real. */
  readonly realisation: number
}

export interface BenefitTable {
  readonly rows: readonly BenefitRow[]
  /** Euros a year of the longest bar. */
  readonly most: number
  /** Euros a year at full pace; null while nothing counts. */
  readonly total: BenefitRow['range']
}

/** The gains of a case as ranges, at the expected volume; defined while the case cannot be computed too. */
export function benefitTable({ businessCase, input }: BusinessCaseView): BenefitTable {
  const volume = businessCase.volumes.expected
  const rows = businessCase.benefits.flatMap((line): readonly BenefitRow[] => {
    const filled = input.benefits.find(({ id }) => id === line.id)
    if (!filled) return []
    const at = (side: 'low' | 'likely' | 'high') => priceBenefit(filled, side, volume)
    const priced = at('likely')
    const [low, high] = [at('low').net, at('high').net]
    const whole = low !== null && priced.net !== null && high !== null
    return [
      {
        line,
        input: filled,
        priced,
        range: whole ? { low, likely: priced.net, high } : null,
        realisation: line.realisationPct ?? (priced.method === 'time' ? DEFAULT_REALISATION : 100),
      },
    ]
  })
  const ranges = rows.flatMap(({ range }) => (range ? [range] : []))
  const sum = (side: 'low' | 'likely' | 'high') =>
    ranges.reduce((total, range) => total + range[side], 0)
  return {
    rows,
    most: Math.max(0, ...ranges.map(({ high }) => high)),
    total:
      ranges.length === 0 ? null : { low: sum('low'), likely: sum('likely'), high: sum('high') },
  }
}

/** How the amount of a gain is made, in one line: « 5 200 × 0,5 h × 34 €, à 60 % ». */
export function benefitFormula(row: BenefitRow, language: Language): string {
  const t = translate(roiVocabulary, language)
  const format = formatsOf(language)
  const { input, priced, realisation } = row
  const share = format.percent(realisation)
  if (priced.slower) return t('formula.slower')
  if (priced.gross === null) return t('formula.missing')
  const kept = (formula: string): string =>
    realisation === 100 ? formula : t('formula.kept', { formula, share })
  const amount = (euros: number | null | undefined): string =>
    format.money(euros ?? 0, Number.isInteger(euros ?? 0) ? 0 : 2)
  switch (priced.method) {
    case 'time':
      return t('formula.time', {
        volume: format.number(input.volume ?? 0),
        hours: format.number((input.hoursBefore ?? 0) - (input.hoursAfter ?? 0)),
        rate: amount(input.hourlyCost),
        share,
      })
    case 'count':
      return kept(
        t('formula.count', {
          count: format.number(input.count ?? 0),
          cost: amount(input.unitCost),
        }),
      )
    case 'revenue':
      return priced.shownApart === null
        ? kept(
            t('formula.revenue', {
              revenue: format.money(priced.gross),
              margin: format.percent(input.marginPct ?? 0),
            }),
          )
        : t('apart', { amount: format.money(priced.shownApart) })
    case 'amount':
      return kept(t('formula.amount'))
  }
}
