import { z } from 'zod'
import { ypnOrNull } from './answer'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { fivePointOrNull } from './mark'
import { personIdSchema } from './person'
import { riskIdSchema } from './risk'
import { toolIdSchema } from './tool'
import { useCaseIdSchema } from './use-case'

/** Something that went wrong with an AI use, and what was learnt (method.md 5.7). */
export const incidentSchema = z
  .object({
    id: idOf<'IncidentId'>(),
    ...inTrash,
    /** I01… Never reused. */
    code: z.string().regex(/^I\d{2,}$/),
    date: isoDate.nullable(),
    useCaseId: useCaseIdSchema.nullable(),
    toolId: toolIdSchema.nullable(),
    riskId: riskIdSchema.nullable(),
    /** The assistant concerned, by code or name. */
    assistant: lineText,
    description: longText,
    severity: fivePointOrNull,
    /** A security incident; of personal data, the 72 hours of GDPR Article 33 may run. */
    security: z.boolean(),
    personalData: ypnOrNull,
    detectedBy: personIdSchema.nullable(),
    action: longText,
    rollback: ypnOrNull,
    closed: isoDate.nullable(),
    lesson: longText,
  })
  .readonly()
export type Incident = z.infer<typeof incidentSchema>
