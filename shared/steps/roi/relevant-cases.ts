import { isPutForward } from '../../rules/retained'
import type { BusinessCase } from '../../domain/business-case'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import { type BusinessCaseView, businessCaseViewOf } from '../../rules/business-case-view'
import { oneByCase } from '../../rules/risk-view'
import { viewOf } from '../../rules/use-case-view'

/** A case that may have a business case, with the one it has. */
export interface RelevantCase {
  readonly useCase: UseCase
  readonly retained: boolean
  readonly businessCase: BusinessCase | null
}

/**
 * Cases whose costs are worth knowing: retained, scored, or already costed; refused and parked ones only when
 * costed. Retained first, then by code.
 */
export function relevantCases(project: Project): readonly RelevantCase[] {
  const known = oneByCase(project.businessCases)
  return project.useCases.live
    .flatMap((useCase): readonly RelevantCase[] => {
      const view = viewOf(useCase, project.settings)
      const businessCase = known.get(useCase.id) ?? null
      const closed = useCase.status === 'refused' || useCase.status === 'parked'
      const worth = businessCase !== null || (!closed && view.index.value !== null)
      const retained = isPutForward(view)
      return worth || retained ? [{ useCase, retained, businessCase }] : []
    })
    .toSorted(
      (a, b) =>
        Number(b.retained) - Number(a.retained) ||
        a.useCase.code.localeCompare(b.useCase.code, 'en', { numeric: true }),
    )
}

export interface CostedCase extends RelevantCase {
  readonly businessCase: BusinessCase
  readonly view: BusinessCaseView
}

export const costedCases = (project: Project): readonly CostedCase[] =>
  relevantCases(project).flatMap((one) =>
    one.businessCase === null
      ? []
      : [
          {
            ...one,
            businessCase: one.businessCase,
            view: businessCaseViewOf(project, one.businessCase),
          },
        ],
  )
