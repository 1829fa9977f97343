import type { Collection } from '../kernel/collection'
import type { Pilot } from '../domain/pilot'
import type { Project } from '../domain/project'
import type { ToolStatus } from '../domain/tool'
import type { UseCase } from '../domain/use-case'
import { businessCaseOf } from './business-case-view'
import { TYPICAL_SHARES } from './cost-share'
import { dataReadiness } from './data-readiness'
import type { FailureFacts } from './failure-signals'
import { pilotDuration } from './pilot-duration'
import { isHighOrWorse } from './risk-level'
import { risksOf, type RiskView } from './risk-view'
import { viewOf } from './use-case-view'

const pilotsByCase = new WeakMap<Collection<Pilot>, ReadonlyMap<string, Pilot>>()

/** The pilot sheet of a use case, the latest where there are several. Remembered while no pilot changes. */
export function pilotOf(pilots: Collection<Pilot>, useCaseId: UseCase['id']): Pilot | undefined {
  let known = pilotsByCase.get(pilots)
  if (!known) {
    known = new Map(pilots.live.map((pilot) => [pilot.useCaseId, pilot]))
    pilotsByCase.set(pilots, known)
  }
  return known.get(useCaseId)
}

/**
 * What the project knows of the reasons for failure of one use case.
 *
 * Facts of modules that a project does not keep as nouns yet (training, change) are null, and so are the
 * risks of a case nobody has assessed: their signals are left out and the result says it is provisional. An empty list of sources or
 * stakeholders is a fact, as method.md 3.3 reads it; resources are the named owner and the budget envelope.
 */
export function failureFacts(project: Project, useCase: UseCase): FailureFacts {
  const pilot = pilotOf(project.pilots, useCase.id)
  const { profile } = project
  return {
    outputRisksHighWithoutMeasure: unansweredOutputRisks(risksOf(project.risks, useCase.id)),
    processReviewed: useCase.processReviewed,
    dataVerdict: dataReadiness(useCase.data).value?.verdict ?? null,
    measurableBenefit: useCase.questions['measurable-benefit'].value,
    itAge: profile.itAge,
    pressure: profile.pressure,
    trainingCoverage: null,
    trainingFreshnessRed: null,
    changeFilterRed: null,
    dataSources: useCase.sourceIds.length + (useCase.dataSources.trim() === '' ? 0 : 1),
    stakeholders: useCase.stakeholders.length,
    resources:
      (useCase.owner === null ? 0 : 1) + ((profile.budgetEnvelope.amount ?? 0) > 0 ? 1 : 0),
    toolDecided: project.tools.live.some(
      ({ useCaseIds, status }) => useCaseIds.includes(useCase.id) && DECIDED.has(status),
    ),
    scored: viewOf(useCase, project.settings).quadrant.value !== null,
    pilotWeeks: pilot ? (pilotDuration(pilot.start, pilot.end).value?.weeks ?? null) : null,
    rolloutBudget: pilot ? rolloutBudget(pilot) : null,
    ...sharesBelow(project, useCase),
  }
}

/** Whether data and training get less than their usual share of the first budget; null without a business case. */
function sharesBelow(
  project: Project,
  useCase: UseCase,
): Pick<FailureFacts, 'dataShareBelow' | 'trainingShareBelow'> {
  const shares = businessCaseOf(project, useCase.id)?.figures.value?.costShare.value?.shares
  const below = (factor: 'data' | 'training') => {
    const share = shares?.[factor] ?? null
    return share === null ? null : share < TYPICAL_SHARES[factor][0]
  }
  return { dataShareBelow: below('data'), trainingShareBelow: below('training') }
}

/** Serious output risks with nothing against them; null while the case has no risk at all. */
const unansweredOutputRisks = (risks: readonly RiskView[]): number | null =>
  risks.length === 0
    ? null
    : risks.filter(
        ({ risk, gross }) =>
          risk.family === 'output' &&
          isHighOrWorse(gross.value?.level ?? null) &&
          risk.measureIds.length === 0,
      ).length

/** A tool in use for the case has been decided on. */
const DECIDED: ReadonlySet<ToolStatus> = new Set(['pilot', 'approved', 'tolerated'])

/** An empty amount is unknown, unless the room answered that no budget is set aside. */
const rolloutBudget = (pilot: Pilot): number | null =>
  pilot.rolloutBudget ?? (pilot.criteria.budget.answer === 'no' ? 0 : null)
