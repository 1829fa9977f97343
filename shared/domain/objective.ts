import { z } from 'zod'
import { idOf, inTrash, isoDate, lineText, orderKeySchema } from './entity'

export const objectiveIdSchema = idOf<'ObjectiveId'>()
export type ObjectiveId = z.infer<typeof objectiveIdSchema>

/** A measurable key result; progress is `rule.okr-progress`. */
export const keyResultSchema = z
  .object({
    id: idOf<'KeyResultId'>(),
    title: lineText,
    baseline: z.number().nullable(),
    target: z.number().nullable(),
    current: z.number().nullable(),
    unit: z.string().max(40),
    due: isoDate.nullable(),
  })
  .readonly()
export type KeyResult = z.infer<typeof keyResultSchema>

/** A priority objective with its key results (method.md `profile.objectives`). */
export const objectiveSchema = z
  .object({
    id: objectiveIdSchema,
    ...inTrash,
    order: orderKeySchema,
    /** O1, O2…: stable, never reused. */
    code: z.string().regex(/^O\d+$/),
    title: lineText,
    keyResults: z.array(keyResultSchema).max(20).readonly(),
  })
  .readonly()
export type Objective = z.infer<typeof objectiveSchema>
