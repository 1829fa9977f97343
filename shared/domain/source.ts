import { z } from 'zod'
import { applicationIdSchema } from './application'
import { idOf, inTrash, lineText, longText } from './entity'
import { eachOf, fivePointOrNull } from './mark'
import { personIdSchema } from './person'

/** method.md 6.5, in the order of the document; 5 is always the good end. */
export const SOURCE_CRITERIA = [
  'quality',
  'relevance',
  'integration',
  'compliance',
  'cost',
] as const
export type SourceCriterion = (typeof SOURCE_CRITERIA)[number]

export const sourceIdSchema = idOf<'SourceId'>()
export type SourceId = z.infer<typeof sourceIdSchema>

/** A data source an AI use may draw on, scored on five criteria. */
export const sourceSchema = z
  .object({
    id: sourceIdSchema,
    ...inTrash,
    /** S1… Never reused. */
    code: z.string().regex(/^S\d+$/),
    name: z.string().trim().min(1).max(300),
    /** Kind of the catalogue of sources (`source.crm`…), or null. */
    catalogueId: z.string().max(120).nullable(),
    applicationId: applicationIdSchema.nullable(),
    owner: personIdSchema.nullable(),
    notes: eachOf(SOURCE_CRITERIA, fivePointOrNull),
    /** Update cycle, terms of use, known defects. */
    note: longText,
    /** What is done about a quality or a compliance rated 1; empty while nothing is. */
    treatment: lineText,
  })
  .readonly()
export type Source = z.infer<typeof sourceSchema>
