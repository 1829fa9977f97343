import { z } from 'zod'
import { idOf, inTrash, isoDate, longText } from './entity'
import { personIdSchema } from './person'
import { useCaseIdSchema } from './use-case'

export const FALLBACK_TRIGGERS = [
  'error-rate',
  'outage',
  'incident',
  'legal-order',
  'drift',
  'dpo-request',
] as const

/** How a use case is carried on without AI (method.md 5.8). One per use case. */
export const fallbackSchema = z
  .object({
    id: idOf<'FallbackId'>(),
    ...inTrash,
    useCaseId: useCaseIdSchema,
    triggers: z.array(z.enum(FALLBACK_TRIGGERS)).readonly(),
    /** The triggers in words. */
    trigger: longText,
    /** Share of wrong answers from which the AI is switched off, percentage points. */
    errorTriggerPct: z.number().min(0).max(100).nullable(),
    decider: personIdSchema.nullable(),
    deputy: personIdSchema.nullable(),
    switchOff: longText,
    manualSteps: longText,
    /** Hours to resume by hand. */
    maxDelayHours: z.number().min(0).nullable(),
    /** People and skills kept. */
    capacity: longText,
    lastTest: isoDate.nullable(),
    testResult: longText,
    nextTest: isoDate.nullable(),
    informed: z.array(personIdSchema).readonly(),
    restartCriteria: longText,
  })
  .readonly()
export type Fallback = z.infer<typeof fallbackSchema>
