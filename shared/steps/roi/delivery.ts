import type { BusinessCase } from '../../domain/business-case'
import type { UseCase } from '../../domain/use-case'
import { formatsOf } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import { deliveryOf } from '../../rules/business-case-view'
import type { Span } from '../../rules/resource-estimate'
import { roiTexts } from './texts'

/**
 * How long the case usually takes to put in place and how many people, one sentence each.
 *
 * Source: method.md 10.3, 10.4, `rule.timeline-estimate`, `rule.resource-estimate`.
 */
export function deliverySentences(
  noun: BusinessCase,
  useCase: UseCase,
  language: Language,
): { readonly delay: string; readonly people: string } {
  const t = translate(roiTexts, language)
  const format = formatsOf(language)
  const { timeline, resources } = deliveryOf(noun, useCase)
  const number = (value: number): string => format.number(Math.round(value * 10) / 10)
  const span = ([min, max]: Span): string =>
    min === max ? number(min) : t('delivery.span', { min: number(min), max: number(max) })
  const usual = timeline.value
  const weakness = timeline.reasons.includes('data-blocked')
    ? ` ${t('delivery.blocked')}`
    : timeline.reasons.includes('data-verdict-missing')
      ? ` ${t('delivery.unrated')}`
      : ''
  const people = resources.value
  return {
    delay:
      usual === null
        ? t('delivery.noDelay')
        : `${t(`delivery.${usual.unit}`, { min: number(usual.min), max: number(usual.max) })}${weakness}`,
    people:
      people === null
        ? t('delivery.noPeople')
        : t('delivery.people', {
            total: span(people.total),
            lead: span(people.lead),
            it: span(people.it),
            experts: span(people.experts),
          }),
  }
}
