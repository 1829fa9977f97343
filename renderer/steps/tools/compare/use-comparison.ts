import { useMemo } from 'react'
import type { Changes } from '../../../../shared/commands/assign'
import { toolCommands, toolComparisonCommands } from '../../../../shared/commands/tool'
import { selectionCriteria } from '../../../../shared/content/tools/selection-criteria'
import { blankToolComparison } from '../../../../shared/domain/blank-tools'
import { TOOL_CRITERIA, type Tool, type ToolCriterion } from '../../../../shared/domain/tool'
import {
  type EliminatoryCriterion,
  toolComparisonSchema,
  type ToolComparison,
} from '../../../../shared/domain/tool-comparison'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import { useActions } from '../../../data/use-actions'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { useDo } from '../use-do'
import { compareTexts } from './texts'

export interface ComparisonActions {
  readonly create: (title: string) => ToolComparison | null
  readonly edit: (
    id: ToolComparison['id'],
    changes: Changes<ToolComparison>,
  ) => Result<unknown, AppError>
  readonly mark: (id: Tool['id'], criterion: ToolCriterion, value: number | null) => void
  /** Rules a tool out by hand, or brings it back with an empty reason. */
  readonly ruleOut: (tool: Tool, criterion: EliminatoryCriterion, reason: string | null) => void
  readonly remove: (comparison: ToolComparison) => void
}

/** Suggested weights of the method, which add up to 100. */
const suggestedWeights = Object.fromEntries(
  TOOL_CRITERIA.map((criterion) => [criterion, selectionCriteria[criterion].weight]),
) as ToolComparison['weights']

export function useComparisonActions(): ComparisonActions {
  const t = useTexts(compareTexts)
  const { run, newId, now, read } = useActions()
  const { done } = useNotices()
  const act = useDo()
  return useMemo(
    () => ({
      create: (title) => {
        const noun = blankToolComparison({
          id: toolComparisonSchema.unwrap().shape.id.parse(newId()),
          title: title.trim().slice(0, 300),
          toolIds: read()
            .tools.live.filter(({ status }) => status === 'candidate' || status === 'pilot')
            .map(({ id }) => id),
          eliminatory: ['security-compliance', 'processor-contract', 'data-in-eu'],
          weights: suggestedWeights,
        })
        return act(toolComparisonCommands.add, { noun }) ? noun : null
      },
      edit: (id, changes) => run(toolComparisonCommands.edit, { id, changes }),
      mark: (id, criterion, value) =>
        act(toolCommands.edit, { id, changes: { criteria: { [criterion]: value } } }),
      ruleOut: ({ id, eliminated }, criterion, reason) => {
        const others = eliminated.filter((one) => one.criterion !== criterion)
        act(toolCommands.edit, {
          id,
          changes: { eliminated: reason === null ? others : [...others, { criterion, reason }] },
        })
      },
      remove: ({ id, title }) => {
        if (!act(toolComparisonCommands.remove, { ids: [id], at: now() })) return
        done(t('removed', { name: title }), () =>
          act(toolComparisonCommands.restore, { ids: [id] }),
        )
      },
    }),
    [t, run, newId, now, read, done, act],
  )
}
