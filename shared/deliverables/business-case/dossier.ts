import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import { businessCaseOf, type BusinessCaseView } from '../../rules/business-case-view'
import { toolsOf, type ToolView, toolViewOf } from '../../rules/tool-view'

/** Chapters printed at most: beyond, a board reads the summary and the workbook. */
export const CHAPTERS_LIMIT = 20
/** Rows of the summary printed at most. */
export const SUMMARY_LIMIT = 100

/** The business case of one use case, with the tools that serve it. */
export interface CaseDossier extends BusinessCaseView {
  readonly useCase: UseCase
  readonly tools: readonly ToolView[]
}

/** Every business case with at least one line, in the order of the codes of their use cases. */
export interface Dossier {
  readonly project: Project
  readonly cases: readonly CaseDossier[]
  /** Use cases whose business case is open and has no line yet. */
  readonly empty: readonly UseCase[]
}

export function dossierOf(project: Project): Dossier {
  const cases: CaseDossier[] = []
  const empty: UseCase[] = []
  const ordered = project.useCases.live.toSorted((a, b) =>
    a.code.localeCompare(b.code, 'en', { numeric: true }),
  )
  for (const useCase of ordered) {
    const view = businessCaseOf(project, useCase.id)
    if (!view) continue
    const { costs, benefits } = view.businessCase
    if (costs.length + benefits.length === 0) empty.push(useCase)
    else cases.push({ ...view, useCase, tools: linkedTools(project, view, useCase) })
  }
  return { project, cases, empty }
}

/** The tools that the business case names and those of the register that serve the case, each once. */
function linkedTools(
  project: Project,
  { businessCase }: BusinessCaseView,
  useCase: UseCase,
): readonly ToolView[] {
  const named = businessCase.toolIds.flatMap((id) => project.tools.get(id) ?? [])
  const all = new Set([...named, ...toolsOf(project.tools, useCase.id)])
  return [...all]
    .filter(({ removedAt }) => removedAt === null)
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
    .map((tool) => toolViewOf(project, tool))
}
