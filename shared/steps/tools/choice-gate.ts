import type { Project } from '../../domain/project'
import type { Tool } from '../../domain/tool'
import type { ToolComparison } from '../../domain/tool-comparison'
import type { UseCase } from '../../domain/use-case'
import { isRiskAssessed, toolViewOf } from '../../rules/tool-view'

/**
 * Use cases on trial or live that the choice would serve and whose risks nobody has assessed: while there is
 * one, a comparison can be drafted, not decided.
 *
 * Source: method.md 0.4 (`module.risks`).
 */
export function choiceBlockers(
  project: Project,
  comparison: Pick<ToolComparison, 'useCaseId'>,
  tool: Tool,
): readonly UseCase[] {
  const served = toolViewOf(project, tool).unassessed
  const own = comparison.useCaseId === null ? undefined : project.useCases.get(comparison.useCaseId)
  const blocks =
    own !== undefined &&
    own.removedAt === null &&
    (own.status === 'pilot' || own.status === 'live') &&
    !isRiskAssessed(project.risks, own.id) &&
    !served.includes(own)
  return blocks ? [own, ...served] : served
}
