import type { Project } from '../../../../shared/domain/project'
import type { UseCaseStatus } from '../../../../shared/domain/use-case'
import type { AiVerdict } from '../../../../shared/rules/ai-vs-automation'
import type { DataVerdict } from '../../../../shared/rules/data-readiness'
import { type QuadrantState, quadrantState } from '../../../../shared/rules/quadrant'
import { STEP_ONE_QUESTIONS, stepOneAnswers } from '../../../../shared/rules/step-one'
import { type UseCaseView, viewOf } from '../../../../shared/rules/use-case-view'
import { fold } from '../../../ui/fold'

/** Stands for "no department", "nobody" in a filter. */
export const NONE = 'none'

/** What the list is narrowed to; an empty set keeps everything. */
export interface Filters {
  readonly query: string
  readonly departments: ReadonlySet<string>
  readonly quadrants: ReadonlySet<QuadrantState>
  readonly statuses: ReadonlySet<UseCaseStatus>
  readonly owners: ReadonlySet<string>
  readonly ai: ReadonlySet<AiVerdict | 'unknown'>
  readonly data: ReadonlySet<DataVerdict | 'none'>
  /** Only cases that still lack something. */
  readonly incomplete: boolean
}

export const NO_FILTERS: Filters = {
  query: '',
  departments: new Set(),
  quadrants: new Set(),
  statuses: new Set(),
  owners: new Set(),
  ai: new Set(),
  data: new Set(),
  incomplete: false,
}

export const countFilters = (filters: Filters): number =>
  [
    filters.query.trim() !== '',
    filters.departments.size > 0,
    filters.quadrants.size > 0,
    filters.statuses.size > 0,
    filters.owners.size > 0,
    filters.ai.size > 0,
    filters.data.size > 0,
    filters.incomplete,
  ].filter(Boolean).length

/** The cases of the project, without its trash, that pass every filter. In order of creation. */
export function matching(project: Project, filters: Filters): readonly UseCaseView[] {
  const { settings } = project
  const words = fold(filters.query).split(/\s+/).filter(Boolean)
  const names = namesOf(project)
  return project.useCases.live
    .map((useCase) => viewOf(useCase, settings))
    .filter((view) => {
      const { useCase } = view
      return (
        has(filters.statuses, useCase.status) &&
        has(filters.departments, useCase.departmentId ?? NONE) &&
        has(filters.owners, useCase.owner ?? NONE) &&
        has(filters.quadrants, quadrantState(view.quadrant)) &&
        has(filters.ai, view.ai.value?.verdict ?? 'unknown') &&
        has(filters.data, view.data.value?.verdict ?? 'none') &&
        (!filters.incomplete || lacksOf(view, project).length > 0) &&
        (words.length === 0 || contains(view, words, names))
      )
    })
}

const has = <T>(wanted: ReadonlySet<T>, value: T): boolean => wanted.size === 0 || wanted.has(value)

/** Every word somewhere: number, title, problem, department or owner. Accents and case do not count. */
function contains(
  view: UseCaseView,
  words: readonly string[],
  names: ReadonlyMap<string, string>,
): boolean {
  const { useCase } = view
  const text = [
    searchText(view),
    names.get(useCase.departmentId ?? '') ?? '',
    names.get(useCase.owner ?? '') ?? '',
  ].join(' ')
  return words.every((word) => text.includes(word))
}

const searchTexts = new WeakMap<UseCaseView['useCase'], string>()

function searchText({ useCase }: UseCaseView): string {
  let text = searchTexts.get(useCase)
  if (text === undefined) {
    text = fold(`${useCase.code} ${useCase.title} ${useCase.problem}`)
    searchTexts.set(useCase, text)
  }
  return text
}

const namesOf = ({ departments, people }: Project): ReadonlyMap<string, string> =>
  new Map([...departments.all(), ...people.all()].map(({ id, name }) => [id, fold(name)]))

export type Lack = 'marks' | 'department' | 'owner' | 'questions' | 'reason'

/**
 * What a case still lacks before the room can decide on it. A case set aside or refused lacks only its
 * reason, which the portfolio prints.
 */
export function lacksOf({ useCase, quadrant }: UseCaseView, project: Project): readonly Lack[] {
  if (useCase.status === 'refused' || useCase.status === 'parked')
    return useCase.statusNote.trim() === '' ? ['reason'] : []
  const answers = stepOneAnswers(useCase, project.settings)
  return [
    ...(quadrant.value === null ? (['marks'] as const) : []),
    ...(useCase.departmentId === null ? (['department'] as const) : []),
    ...(useCase.owner === null ? (['owner'] as const) : []),
    ...(STEP_ONE_QUESTIONS.some((question) => answers[question] === null)
      ? (['questions'] as const)
      : []),
  ]
}
