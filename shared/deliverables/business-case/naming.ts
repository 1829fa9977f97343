import type { BenefitLine, BusinessCase, CostLine } from '../../domain/business-case'
import { benefitFactors } from '../../content/costs/benefit-factors'
import { costFactors } from '../../content/costs/cost-factors'
import type { CaseFigures } from '../../rules/case-figures'
import type { CaseDossier } from './dossier'
import type { Reader } from './reader'

export const costName = ({ label, factor }: CostLine, { say, of }: Reader): string =>
  say(label) || of(costFactors[factor].label)

export const benefitName = ({ label, factor }: BenefitLine, { say, of }: Reader): string =>
  say(label) || of(benefitFactors[factor].label)

/** The name of a line that a rule speaks of by its id; empty for one that is not there. */
export function lineName({ costs, benefits }: BusinessCase, id: string, reader: Reader): string {
  const cost = costs.find((line) => line.id === id)
  if (cost) return costName(cost, reader)
  const benefit = benefits.find((line) => line.id === id)
  return benefit ? benefitName(benefit, reader) : ''
}

/** CU01 Aide au diagnostic. */
export const caseName = ({ useCase }: Pick<CaseDossier, 'useCase'>, { say }: Reader): string =>
  `${useCase.code} ${say(useCase.title)}`

/** 3 ans. */
export const spanOf = (years: number, { t }: Reader): string => t('span', { count: years })

export const moneyOf = (euros: number | null, { t, format }: Reader): string =>
  euros === null ? t('unknown') : format.money(euros)

/** A rate with one decimal, or that it cannot be computed. */
export const rateOf = (value: number | null, { t, format }: Reader): string =>
  value === null ? t('none') : format.percent(value, 1)

/** mois 13; a month that the horizon does not reach says so. */
export function paybackOf(
  payback: CaseFigures['paybackSimulated'],
  years: number,
  { t }: Reader,
): string {
  if (payback.value === null) return t('none')
  const { months } = payback.value
  if (months === null) return t('notReached')
  return t(months > 12 * years ? 'monthBeyond' : 'month', { month: months })
}

/** Why figures are missing or provisional, as the end of a sentence; several become a list. */
export function reasonsOf({ figures, businessCase }: CaseDossier, reader: Reader): string {
  const { t } = reader
  return figures.reasons
    .map((reason) => {
      const [kind = '', id = ''] = reason.split(':')
      const name = t('quoted', { name: lineName(businessCase, id, reader) })
      switch (kind) {
        case 'cost-missing':
        case 'benefit-missing':
        case 'margin-missing':
          return t(`reason.${kind}`, { name })
        case 'no-cost':
        case 'saving-above-payroll':
        case 'out-of-range':
          return id === '' ? t(`reason.${kind}`) : t('reason.line', { name })
        default:
          return t('reason.line', { name })
      }
    })
    .map((sentence, at, all) => (at === all.length - 1 ? sentence : sentence.replace(/\.$/, '')))
    .join(reader.language === 'fr' ? '\u202F; ' : '; ')
}

/** When the money is back, in a sentence. */
export function paybackSentence(months: number | null, years: number, { t }: Reader): string {
  if (months === null) return t('lead.noPayback')
  return t(months > 12 * years ? 'lead.latePayback' : 'lead.payback', { month: String(months) })
}
