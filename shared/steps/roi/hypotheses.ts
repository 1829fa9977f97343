import { benefitFactors } from '../../content/costs/benefit-factors'
import { standardAssumptions } from '../../content/costs/assumptions'
import type { Basis, BusinessCase } from '../../domain/business-case'
import { formatsOf } from '../../kernel/format'
import { type Language, localized, translate } from '../../kernel/text'
import { roiVocabulary } from '../../locales/roi-vocabulary'
import type { BusinessCaseView } from '../../rules/business-case-view'
import type { CaseAssumption } from '../../rules/case-remarks'

/** A convention of the calculation, as the drawer and the annex print it. */
export interface StandardHypothesis {
  readonly id: string
  readonly label: string
  /** As it is used here, and as the method proposes it; empty where it is no figure. */
  readonly value: string
  readonly standard: string
  /** It is not the value of the method. */
  readonly changed: boolean
  readonly reason: string
  readonly vendorClaim: boolean
  readonly basis: Basis
}

type Key = CaseAssumption['key']

/** Which text of the catalogue explains a figure of the calculation. */
const TEXT_OF: Readonly<Partial<Record<Key, string>>> = {
  years: 'assumption.horizon',
  'maintenance-rate': 'assumption.maintenance',
  'ramp-first-year': 'assumption.ramp',
  overrun: 'assumption.overrun',
  shortfall: 'assumption.shortfall',
  'productive-hours': 'assumption.productive-hours',
  realisation: 'assumption.realisation',
}

/** Everything the figures rest on besides the lines: what the method fixed, then what is not a figure. */
export function standardHypotheses(
  { businessCase, figures }: BusinessCaseView,
  language: Language,
): readonly StandardHypothesis[] {
  const used = figures.value?.assumptions ?? []
  const text = (id: string) => standardAssumptions.find((one) => one.id === id)
  const figured = used.map((assumption): StandardHypothesis => {
    const known = text(TEXT_OF[assumption.key] ?? '')
    return {
      id: `${assumption.key}${assumption.line ?? ''}`,
      label: labelOf(assumption, businessCase, language),
      value: valueOf(assumption.key, assumption.value, language),
      standard: valueOf(assumption.key, assumption.standard, language),
      changed: Math.abs(assumption.value - assumption.standard) > 1e-9,
      reason: known ? localized(known.reason, language) : reasonOf(assumption.key, language),
      vendorClaim: known?.vendorClaim ?? false,
      basis: known?.basis ?? 'chosen',
    }
  })
  const worded = standardAssumptions
    .filter(({ defaultValue }) => defaultValue === null)
    .map(
      ({ id, label, reason, vendorClaim, basis }): StandardHypothesis => ({
        id,
        label: localized(label, language),
        value: '',
        standard: '',
        changed: false,
        reason: localized(reason, language),
        vendorClaim,
        basis,
      }),
    )
  return [...figured, ...worded]
}

function labelOf(
  { key, line }: CaseAssumption,
  { benefits }: BusinessCase,
  language: Language,
): string {
  const t = translate(roiVocabulary, language)
  if (key === 'growth') return t('assumption.growth.label')
  if (key === 'volume-low') return t('volume.low')
  if (key === 'volume-expected') return t('volume.expected')
  if (key === 'volume-high') return t('volume.high')
  const gain = benefits.find(({ id }) => id === line)
  if (gain)
    return t('assumption.realisationOf', {
      line: gain.label || localized(benefitFactors[gain.factor].label, language),
    })
  const known = standardAssumptions.find(({ id }) => id === TEXT_OF[key])
  return known ? localized(known.label, language) : key
}

function reasonOf(key: Key, language: Language): string {
  const t = translate(roiVocabulary, language)
  return key === 'growth' ? t('assumption.growth.reason') : t('assumption.volume.reason')
}

function valueOf(key: Key, value: number, language: Language): string {
  const t = translate(roiVocabulary, language)
  const format = formatsOf(language)
  switch (key) {
    case 'years':
      return t(value === 1 ? 'assumption.one' : 'assumption.years', { value: format.number(value) })
    case 'productive-hours':
      return t('assumption.hours', { value: format.number(value) })
    case 'volume-low':
    case 'volume-expected':
    case 'volume-high':
      return t('assumption.times', { value: format.number(value) })
    case 'maintenance-rate':
    case 'growth':
    case 'ramp-first-year':
    case 'overrun':
    case 'shortfall':
    case 'realisation':
      return format.percent(value)
  }
}
