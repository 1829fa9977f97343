import { z } from 'zod'
import { idOf, inTrash, lineText, orderKeySchema } from './entity'

/** AI already in use, authorised or not: the shadow-AI inventory (method.md `profile.current-ai`). */
export const aiUseSchema = z
  .object({
    id: idOf<'AiUseId'>(),
    ...inTrash,
    order: orderKeySchema,
    name: lineText,
    users: lineText,
    purpose: lineText,
    authorised: z.enum(['yes', 'partly', 'no']).nullable(),
    /** Code of the tool in the register (T1…) when it is listed there. */
    toolCode: z.string().max(20).nullable(),
  })
  .readonly()
export type AiUse = z.infer<typeof aiUseSchema>
