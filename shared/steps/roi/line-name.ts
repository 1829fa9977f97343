import { benefitFactors } from '../../content/costs/benefit-factors'
import { costFactors } from '../../content/costs/cost-factors'
import type { BenefitLine, CostLine } from '../../domain/business-case'
import { type Language, localized, translate } from '../../kernel/text'
import { roiVocabulary } from '../../locales/roi-vocabulary'

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): readonly string[] => folded(text).split(/[^\p{L}\p{N}]+/u)

/**
 * What a cost line is called: its own words where they already say which factor it is, the factor with them
 * in brackets otherwise; with the number of seats when nothing else is written.
 */
export function costLineName(line: CostLine, language: Language): string {
  const t = translate(roiVocabulary, language)
  const factor = localized(costFactors[line.factor].label, language)
  const label = line.label.trim()
  if (label === '')
    return line.seats !== null && line.unitPrice !== null
      ? t('line.seats', { name: factor, count: line.seats })
      : factor
  const [first = ''] = wordsOf(label)
  return wordsOf(factor).includes(first) ? label : t('line.named', { factor, label })
}

export const benefitLineName = ({ label, factor }: BenefitLine, language: Language): string =>
  label.trim() === '' ? localized(benefitFactors[factor].label, language) : label.trim()
