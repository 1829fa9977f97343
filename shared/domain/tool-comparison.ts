import { z } from 'zod'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { eachOf } from './mark'
import { personIdSchema } from './person'
import { TOOL_CRITERIA, toolIdSchema } from './tool'
import { useCaseIdSchema } from './use-case'

/** What may rule a tool out before anything is weighed. */
export const ELIMINATORY_CRITERIA = [
  'security-compliance',
  'processor-contract',
  'training-optout',
  'data-in-eu',
  'exit-clause',
  'budget-cap',
] as const
export type EliminatoryCriterion = (typeof ELIMINATORY_CRITERIA)[number]

/** A choice between tools: who must qualify, what weighs how much, what was chosen and why. */
export const toolComparisonSchema = z
  .object({
    id: idOf<'ToolComparisonId'>(),
    ...inTrash,
    title: z.string().trim().min(1).max(300),
    useCaseId: useCaseIdSchema.nullable(),
    toolIds: z.array(toolIdSchema).readonly(),
    eliminatory: z.array(z.enum(ELIMINATORY_CRITERIA)).readonly(),
    /** 0 leaves a criterion out; only their proportions count. */
    weights: eachOf(TOOL_CRITERIA, z.number().min(0).max(100)),
    users: z.int().min(0).nullable(),
    chosen: toolIdSchema.nullable(),
    chosenOn: isoDate.nullable(),
    chosenBy: personIdSchema.nullable(),
    reason: longText,
    note: lineText,
  })
  .readonly()
export type ToolComparison = z.infer<typeof toolComparisonSchema>
