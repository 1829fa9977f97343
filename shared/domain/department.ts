import { z } from 'zod'
import { idOf, inTrash, orderKeySchema } from './entity'

export const departmentIdSchema = idOf<'DepartmentId'>()
export type DepartmentId = z.infer<typeof departmentIdSchema>

/** A department of the company (method.md `profile.departments`). */
export const departmentSchema = z
  .object({
    id: departmentIdSchema,
    ...inTrash,
    order: orderKeySchema,
    name: z.string().trim().min(1).max(120),
    headcount: z.int().min(0).max(10_000_000).nullable(),
    /** Person in charge; a plain id because persons refer to departments. */
    head: idOf<'PersonId'>().nullable(),
  })
  .readonly()
export type Department = z.infer<typeof departmentSchema>
