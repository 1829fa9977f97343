import { z } from 'zod'
import { departmentIdSchema } from './department'
import { idOf, inTrash, lineText } from './entity'

export const personIdSchema = idOf<'PersonId'>()
export type PersonId = z.infer<typeof personIdSchema>

/** Somebody the project names: staff, adviser or facilitator. */
export const personSchema = z
  .object({
    id: personIdSchema,
    ...inTrash,
    name: z.string().trim().min(1).max(120),
    role: lineText,
    departmentId: departmentIdSchema.nullable(),
    external: z.boolean(),
    /** What the person does in the workshop; empty when not a participant. */
    workshopRole: lineText,
  })
  .readonly()
export type Person = z.infer<typeof personSchema>
