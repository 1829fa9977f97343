import type { Project } from '../domain/project'
import type { UseCase } from '../domain/use-case'
import { businessCaseOf } from '../rules/business-case-view'
import { isHighOrWorse } from '../rules/risk-level'
import { caseRisks, riskViews } from '../rules/risk-view'
import { isRiskAssessed, toolsOf } from '../rules/tool-view'
import { pilotLegalBlockers } from './legal/case-gates'
import { legalViewOf } from './legal/legal-view'
import type { NextAction } from './next-actions'

/** What the audit, the risks, the law, the tools and the money lack. */
export type FrameActionId =
  | 'audit'
  | 'risks'
  | 'risk-owners'
  | 'classify'
  | 'dpia'
  | 'cse'
  | 'fallbacks'
  | 'tools'
  | 'money'

/**
 * Actions of steps 2 and 3 and around them, in the order of the workshop.
 *
 * @param kept  cases on pilot or live
 * @param today ISO date
 */
export function frameActions(
  project: Project,
  kept: readonly UseCase[],
  today: string,
): readonly NextAction[] {
  const lacking = (test: (useCase: UseCase) => boolean) => kept.filter(test)
  const first = (cases: readonly UseCase[]) => cases[0]?.code ?? ''
  const unassessed = lacking(({ id }) => !isRiskAssessed(project.risks, id))
  const unowned = riskViews(project.risks).filter(
    ({ risk, gross }) => isHighOrWorse(gross.value?.level ?? null) && risk.owner === null,
  )
  const unsigned = lacking((useCase) => !legalViewOf(project, useCase, today).signed)
  const blockedBy = (blocker: 'dpia-undated' | 'cse-not-before-pilot') =>
    lacking((useCase) => pilotLegalBlockers(project, useCase, today).includes(blocker))
  const dpia = blockedBy('dpia-undated')
  const cse = blockedBy('cse-not-before-pilot')
  const exposed = lacking(
    (useCase) => caseRisks(project, useCase, today).need.value?.state === 'none',
  )
  const untooled = lacking(({ id }) => toolsOf(project.tools, id).length === 0)
  const unpriced = lacking(({ id }) => businessCaseOf(project, id) === null)
  return [
    {
      id: 'audit',
      count: kept.length > 0 && project.audits.live.length === 0 ? 1 : 0,
      minutes: 20,
      place: 'maturity',
      rest: '',
    },
    {
      id: 'risks',
      count: unassessed.length,
      minutes: unassessed.length * 15,
      place: 'risks',
      rest: `library/${first(unassessed)}`,
    },
    {
      id: 'risk-owners',
      count: unowned.length,
      minutes: 5,
      place: 'risks',
      rest: `register/${unowned[0]?.risk.code ?? ''}`,
    },
    {
      id: 'classify',
      count: unsigned.length,
      minutes: unsigned.length * 10,
      place: 'risks',
      rest: `law/${first(unsigned)}`,
    },
    { id: 'dpia', count: dpia.length, minutes: 10, place: 'risks', rest: `privacy/${first(dpia)}` },
    { id: 'cse', count: cse.length, minutes: 10, place: 'risks', rest: `privacy/${first(cse)}` },
    {
      id: 'fallbacks',
      count: exposed.length,
      minutes: exposed.length * 10,
      place: 'risks',
      rest: `fallback/${first(exposed)}`,
    },
    {
      id: 'tools',
      count: untooled.length,
      minutes: untooled.length * 10,
      place: 'tools',
      rest: 'register',
    },
    {
      id: 'money',
      count: unpriced.length,
      minutes: unpriced.length * 20,
      place: 'roi',
      rest: `case/${first(unpriced)}`,
    },
  ]
}
