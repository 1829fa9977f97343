import type { UseCase } from '../../../../shared/domain/use-case'
import { aiVerdictState, type AiVerdict } from '../../../../shared/rules/ai-vs-automation'
import { titleKey } from '../../../../shared/rules/priority-index'
import type { Quadrant } from '../../../../shared/rules/quadrant'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'

/** An empty set keeps everything. */
export interface MatrixFilters {
  readonly search: string
  /** Ids; the empty string stands for « no department ». */
  readonly departments: ReadonlySet<string>
  readonly statuses: ReadonlySet<UseCase['status']>
  readonly quadrants: ReadonlySet<Quadrant>
  readonly verdicts: ReadonlySet<AiVerdict | 'unknown'>
  readonly retainedOnly: boolean
}

export const NO_FILTERS: MatrixFilters = {
  search: '',
  departments: new Set(),
  statuses: new Set(),
  quadrants: new Set(),
  verdicts: new Set(),
  retainedOnly: false,
}

const RETAINED: readonly UseCase['status'][] = ['pilot', 'live']

/** A case that waits for a mark has no quadrant: a filter on quadrants leaves it in the tray. */
export function passes(view: UseCaseView, filters: MatrixFilters): boolean {
  const { useCase, quadrant, ai } = view
  const { departments, statuses, quadrants, verdicts } = filters
  const wanted = titleKey(filters.search.trim())
  return (
    (!filters.retainedOnly || RETAINED.includes(useCase.status)) &&
    (departments.size === 0 || departments.has(useCase.departmentId ?? '')) &&
    (statuses.size === 0 || statuses.has(useCase.status)) &&
    (verdicts.size === 0 || verdicts.has(aiVerdictState(ai))) &&
    (quadrants.size === 0 || quadrant.value === null || quadrants.has(quadrant.value)) &&
    (wanted === '' ||
      useCase.code.toLowerCase().includes(wanted) ||
      view.ranked.titleKey.includes(wanted))
  )
}
