import type { Block } from '../../formats/blocks'
import type { UseCaseView } from '../../rules/use-case-view'
import { departmentName, personName } from '../../rules/names'
import { legalViewOf } from '../../steps/legal/legal-view'
import type { Portfolio } from './portfolio'
import { namedText } from '../named-text'
import type { Reader } from './reader'

/** Who, where and how well, at a glance. A fact that is not known takes no room. */
export function caseFacts(view: UseCaseView, portfolio: Portfolio, reader: Reader): Block {
  const { t, label, format, say } = reader
  const { useCase, impact, feasibility, quadrant, index } = view
  const { project, ranks, scored } = portfolio
  const rank = ranks.get(useCase.id)
  const facts: readonly (readonly [string, string])[] = [
    [t('sheet.department'), say(departmentName(project, useCase.departmentId))],
    [t('sheet.owner'), say(personName(project, useCase.owner)) || t('sheet.toName')],
    [t('sheet.status'), label(`status.${useCase.status}`)],
    [t('sheet.place'), label(`quadrant.${quadrant.value ?? 'not-scored'}`)],
    [
      t('sheet.marks'),
      impact.value === null || feasibility.value === null
        ? ''
        : t('sheet.marksValue', {
            impact: format.number(impact.value, 1),
            feasibility: format.number(feasibility.value, 1),
          }),
    ],
    [
      t('sheet.index'),
      index.value === null || rank === undefined
        ? ''
        : t('sheet.indexValue', {
            index: format.number(index.value, 1),
            rank,
            total: scored.length,
          }),
    ],
    [t('sheet.form'), useCase.aiForm === null ? '' : label(`aiForm.${useCase.aiForm}`)],
    [t('sheet.users'), useCase.users === null ? '' : format.number(useCase.users)],
    [t('sheet.volume'), useCase.casesPerMonth === null ? '' : format.number(useCase.casesPerMonth)],
  ]
  return {
    kind: 'facts',
    items: facts.flatMap(([name, value]) => (value === '' ? [] : [{ label: name, value }])),
  }
}

/** What the room wrote, each under its name. */
export function caseTexts({ useCase }: UseCaseView, reader: Reader): readonly Block[] {
  const { t, say } = reader
  const written: readonly (readonly [string, string])[] = [
    [t('sheet.sources'), say(useCase.dataSources)],
    [t('sheet.split'), say(useCase.hybridFlow)],
    [t('sheet.fallback'), say(useCase.fallback)],
  ]
  return written.flatMap(([name, text]) => namedText(name, text))
}

/** The target in a sentence; empty while nothing is written. */
export function goalOf(
  { text, baseline, target, unit, due }: UseCaseView['useCase']['goal'],
  reader: Reader,
): string {
  const { t, format, say } = reader
  const amount = (value: number) =>
    `${format.number(value)}${unit === '' ? '' : `\u00A0${say(unit)}`}`
  // Whoever wrote figures in the sentence has said them already.
  const range =
    /\d/.test(text) || baseline === null || target === null
      ? ''
      : t('sheet.goalRange', { from: amount(baseline), to: amount(target) })
  const date =
    due === null || text.includes(due.slice(0, 4))
      ? ''
      : t('sheet.goalDue', { date: format.date(due) })
  const figures = [range, date].filter(Boolean).join(' ')
  return [say(text).replace(/[.\s]+$/, ''), figures].filter(Boolean).join(', ')
}

/** A case in an area of Annex III that nobody has classified yet is told apart, with a word on what that is worth. */
export const sensitiveCallout = (
  { useCase }: UseCaseView,
  { project, on }: Portfolio,
  { t }: Reader,
): readonly Block[] =>
  (useCase.legal.domains ?? []).length === 0 || legalViewOf(project, useCase, on).signed
    ? []
    : [
        {
          kind: 'callout',
          tone: 'off',
          title: t('sheet.sensitive'),
          text: t('sheet.sensitiveText'),
        },
      ]
