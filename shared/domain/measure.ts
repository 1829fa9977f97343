import { z } from 'zod'
import { idOf, inTrash, isoDate, longText } from './entity'
import { amountSchema } from './mark'
import { personIdSchema } from './person'

export const MEASURE_STATUSES = ['todo', 'doing', 'done', 'dropped'] as const
export type MeasureStatus = (typeof MEASURE_STATUSES)[number]

export const measureIdSchema = idOf<'MeasureId'>()
export type MeasureId = z.infer<typeof measureIdSchema>

/** A counter-measure that lowers one risk or several (method.md 5.6). */
export const measureSchema = z
  .object({
    id: measureIdSchema,
    ...inTrash,
    /** M01… Never reused. */
    code: z.string().regex(/^M\d{2,}$/),
    title: z.string().trim().min(1).max(300),
    /** Id of the catalogue of measures (`measure.human-validation`…), or null for an own one. */
    catalogueId: z.string().max(120).nullable(),
    owner: personIdSchema.nullable(),
    due: isoDate.nullable(),
    status: z.enum(MEASURE_STATUSES),
    /** Euros. */
    cost: amountSchema.nullable(),
    note: longText,
  })
  .readonly()
export type Measure = z.infer<typeof measureSchema>
