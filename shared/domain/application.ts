import { z } from 'zod'
import { idOf, inTrash, lineText, orderKeySchema } from './entity'
import { personIdSchema } from './person'

export const applicationIdSchema = idOf<'ApplicationId'>()

/** An application of the landscape (method.md `profile.systems`). */
export const applicationSchema = z
  .object({
    id: applicationIdSchema,
    ...inTrash,
    order: orderKeySchema,
    name: lineText,
    /** Whether a machine can read from it: an API, part of one, an export only, nothing. */
    api: z.enum(['yes', 'partly', 'export', 'no']).nullable(),
    apiNote: lineText,
    /** Year of entry into service. */
    since: z.int().min(1950).max(2100).nullable(),
    owner: personIdSchema.nullable(),
  })
  .readonly()
export type Application = z.infer<typeof applicationSchema>
