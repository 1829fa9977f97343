import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import { pilotOf } from '../../rules/failure-facts'
import { caseRisks } from '../../rules/risk-view'
import { viewOf } from '../../rules/use-case-view'
import { type LegalView, legalViewOf } from './legal-view'

/** Why a case is not called a quick win although its marks would make it one, gravest first. */
export const WITHHELD_REASONS = [
  'prohibited',
  'prohibited-to-clarify',
  'high-risk',
  'lawyer-open',
  'dpia-undated',
  'data-blocked',
] as const
export type WithheldReason = (typeof WITHHELD_REASONS)[number]

/** What must be settled before a pilot starts, beside the gate of the risks. */
export const PILOT_LEGAL_BLOCKERS = [
  'prohibited',
  'prohibited-to-clarify',
  'lawyer-open',
  'dpia-undated',
  'cse-not-before-pilot',
] as const
export type PilotLegalBlocker = (typeof PILOT_LEGAL_BLOCKERS)[number]

const isProhibited = ({ tiers, hint }: LegalView): boolean =>
  tiers === null ? hint.value?.verdict === 'unacceptable' : tiers.includes('prohibited')

const isToClarify = ({ tiers, hint }: LegalView): boolean =>
  tiers === null && hint.value?.verdict === 'to-clarify'

const isHighRisk = ({ tiers, hint }: LegalView): boolean =>
  tiers === null
    ? hint.value?.verdict === 'high' || hint.value?.verdict === 'high-to-confirm'
    : tiers.includes('high-risk') || tiers.includes('high-risk-section-b')

/**
 * Legal and data gates that withhold the label "quick win"; empty when none bites. What nobody has looked at
 * does not bite: it stays a question.
 *
 * @param today ISO date
 *
 * Source: method.md 16.1, 16.2; method-errata.md, decision 3.
 */
export function withheldReasons(
  project: Project,
  useCase: UseCase,
  today: string,
): readonly WithheldReason[] {
  const legal = legalViewOf(project, useCase, today)
  const bites: Readonly<Record<WithheldReason, boolean>> = {
    prohibited: isProhibited(legal),
    'prohibited-to-clarify': isToClarify(legal),
    'high-risk': isHighRisk(legal),
    'lawyer-open': legal.lawyerOpen,
    'dpia-undated': legal.dpia === 'required' && !legal.dpiaDated,
    'data-blocked': viewOf(useCase, project.settings).data.value?.verdict === 'blocked',
  }
  return WITHHELD_REASONS.filter((reason) => bites[reason])
}

/** Whether the case sits among the quick wins and may be called one. */
export type QuickWin = 'no' | 'yes' | 'withheld'

export function quickWinOf(project: Project, useCase: UseCase, today: string): QuickWin {
  if (viewOf(useCase, project.settings).quadrant.value !== 'quick-win') return 'no'
  return withheldReasons(project, useCase, today).length === 0 ? 'yes' : 'withheld'
}

/**
 * What stands in law between a case and its pilot. The works council is informed and consulted before a
 * pilot in real conditions, where it has to be.
 *
 * Source: law.md 4 and 5; method-errata.md, decision 3.
 */
export function pilotLegalBlockers(
  project: Project,
  useCase: UseCase,
  today: string,
): readonly PilotLegalBlocker[] {
  const legal = legalViewOf(project, useCase, today)
  const start = pilotOf(project.pilots, useCase.id)?.start ?? null
  const informed = legal.assessment?.cse.informedOn ?? null
  const late = informed === null || (start !== null && informed >= start)
  const bites: Readonly<Record<PilotLegalBlocker, boolean>> = {
    prohibited: isProhibited(legal),
    'prohibited-to-clarify': isToClarify(legal),
    'lawyer-open': legal.lawyerOpen,
    'dpia-undated': legal.dpia === 'required' && !legal.dpiaDated,
    'cse-not-before-pilot': legal.findings?.cse.result === 'yes' && late,
  }
  return PILOT_LEGAL_BLOCKERS.filter((blocker) => bites[blocker])
}

/** Whether a case passes to its pilot: its risks and its law together. */
export const passesToPilot = (project: Project, useCase: UseCase, today: string): boolean =>
  caseRisks(project, useCase, today).gate.value?.verdict === 'allowed' &&
  pilotLegalBlockers(project, useCase, today).length === 0
