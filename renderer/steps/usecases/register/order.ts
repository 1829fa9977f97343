import type { Project } from '../../../../shared/domain/project'
import { USE_CASE_STATUSES } from '../../../../shared/domain/use-case'
import { AI_VERDICTS } from '../../../../shared/rules/ai-vs-automation'
import { rankUseCases, type UseCaseView } from '../../../../shared/rules/use-case-view'
import type { Language } from '../../../../shared/kernel/text'
import { type Sort, sortRows } from '../../../ui/table-model'
import { type Filters, matching } from './filters'

export const SORTS = [
  'rank',
  'code',
  'title',
  'department',
  'impact',
  'feasibility',
  'index',
  'data',
  'ai',
  'owner',
  'status',
] as const
export type SortId = (typeof SORTS)[number]

export const isSortId = (name: string): name is SortId =>
  (SORTS as readonly string[]).includes(name)

/** What the list answers: which cases, in which order. */
export interface Question {
  readonly filters: Filters
  /** Null is the order of priority: quadrant, then index. */
  readonly sort: Sort | null
  readonly language: Language
  /** Raised to ask the same question again. */
  readonly asked: number
}

/** Ids of the cases asked for, in the order asked for. */
export function listed(project: Project, { filters, sort, language }: Question): readonly string[] {
  const ranked = rankUseCases(matching(project, filters))
  return sortRows(ranked, sort, (view, column) => sortValue(project, view, column), language).map(
    ({ useCase }) => useCase.id,
  )
}

function sortValue(project: Project, view: UseCaseView, column: string): string | number | null {
  const { useCase } = view
  switch (column) {
    case 'impact':
      return view.impact.value
    case 'feasibility':
      return view.feasibility.value
    case 'index':
      return view.index.value
    case 'data':
      return view.data.value?.index ?? null
    case 'ai':
      return view.ai.value === null ? null : AI_VERDICTS.indexOf(view.ai.value.verdict)
    case 'owner':
      return project.people.get(useCase.owner ?? '')?.name ?? null
    case 'department':
      return project.departments.get(useCase.departmentId ?? '')?.name ?? null
    case 'status':
      return USE_CASE_STATUSES.indexOf(useCase.status)
    case 'code':
      return useCase.code
    default:
      return useCase.title
  }
}

/** A list as it was answered, which stays still while its rows are edited. */
export interface Held {
  readonly question: Question
  readonly ids: readonly string[]
  /** Number of cases in play then: one more or less and the question is asked again. */
  readonly of: number
  /** The project's cases as they were, to tell that the order may have aged. */
  readonly cases: Project['useCases']
}

export const hold = (project: Project, question: Question): Held => ({
  question,
  ids: listed(project, question),
  of: project.useCases.live.length,
  cases: project.useCases,
})

/** Whether a list still names cases that exist, and misses none. */
export const stillHolds = (held: Held, question: Question, cases: Project['useCases']): boolean =>
  held.question === question &&
  (held.cases === cases ||
    (held.of === cases.live.length && held.ids.every((id) => cases.get(id)?.removedAt === null)))
