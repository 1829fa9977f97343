import { z } from 'zod'
import { idOf, inTrash, longText, lineText, orderKeySchema } from './entity'

/** A value of the company and what it forbids or demands of AI (method.md `profile.values`, 7.3). */
export const companyValueSchema = z
  .object({
    id: idOf<'CompanyValueId'>(),
    ...inTrash,
    order: orderKeySchema,
    name: lineText,
    meaning: longText,
    aiConsequence: longText,
    testCase: longText,
  })
  .readonly()
export type CompanyValue = z.infer<typeof companyValueSchema>
