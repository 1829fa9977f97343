import { z } from 'zod'
import { isoDate } from '../domain/entity'
import { personIdSchema } from '../domain/person'
import { err, ok } from '../kernel/result'
import { defineCommand } from './define-command'
import { nounCommands } from './noun-commands'

export const sourceCommands = nounCommands('sources', 'source', ({ name }) => name)
export const toolCommands = nounCommands('tools', 'tool', ({ name }) => name)
export const toolComparisonCommands = nounCommands(
  'toolComparisons',
  'tool-comparison',
  ({ title }) => title,
)
export const architectureChoiceCommands = nounCommands(
  'architectureChoices',
  'architecture-choice',
  () => '',
)
export const businessCaseCommands = nounCommands('businessCases', 'business-case', () => '')

/** The tool that a comparison ends with: written in the comparison with who, when and why. */
export const chooseTool = defineCommand({
  name: 'tool-comparison.choose',
  args: z.object({
    id: z.string(),
    toolId: z.string(),
    on: isoDate,
    by: personIdSchema.nullable(),
    reason: z.string().max(20_000),
  }),
  apply: (draft, { id, toolId, on, by, reason }) => {
    const comparison = draft.toolComparisons.get(id)
    const tool = draft.tools.get(toolId)
    if (!comparison) return err({ code: 'missing', id })
    if (!tool) return err({ code: 'missing', id: toolId })
    comparison.chosen = tool.id
    comparison.chosenOn = on
    comparison.chosenBy = by
    comparison.reason = reason
    return ok(null)
  },
  subject: (project, { toolId }) => project.tools.get(toolId)?.name ?? '',
})
