import { z } from 'zod'
import { personIdSchema } from './person'
import { inTrash, idOf, isoDate, longText } from './entity'

/** yes / partly / no / not applicable; null means unanswered (method.md 0.3). */
export const ypnSchema = z.enum(['yes', 'partly', 'no', 'na'])
export type Ypn = z.infer<typeof ypnSchema>
export const ypnOrNull = ypnSchema.nullable()

/** What accompanies every answer of the workshop (method.md 0.3, common envelope). */
export const envelope = {
  comment: longText,
  evidence: longText,
  confidence: z.enum(['low', 'medium', 'high']).nullable(),
  action: longText,
  owner: personIdSchema.nullable(),
  due: isoDate.nullable(),
  answeredBy: personIdSchema.nullable(),
  answeredAt: isoDate.nullable(),
}

/** The value of an answer, by the type of its question. */
export const answerValueSchema = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.null(),
])

/** An answer to a question of a step, stored under `<step>.<question>` so that a new question needs no migration. */
export const answerSchema = z
  .object({
    id: idOf<'AnswerId'>(),
    ...inTrash,
    /** Question id of method.md, e.g. `risk.q.fallback` or `compliance.gdpr`. */
    question: z.string().min(1).max(120),
    value: answerValueSchema,
    ...envelope,
  })
  .readonly()
export type Answer = z.infer<typeof answerSchema>
