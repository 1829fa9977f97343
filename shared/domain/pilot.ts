import { z } from 'zod'
import { ypnOrNull } from './answer'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { useCaseIdSchema } from './use-case'

/** The sixteen criteria of method.md 4.2; the ten critical ones first. */
export const CRITICAL_PILOT_CRITERIA = [
  'quick-win',
  'scope',
  'alignment',
  'data',
  'low-risk',
  'kpis',
  'success-criteria',
  'rollout-plan',
  'budget',
  'fallback',
] as const
export const OTHER_PILOT_CRITERIA = [
  'skills',
  'group',
  'real-conditions',
  'support',
  'closure',
  'one-department',
] as const
/** In the order of method.md 4.2. */
export const PILOT_CRITERIA = [
  'quick-win',
  'scope',
  'alignment',
  'data',
  'skills',
  'low-risk',
  'group',
  'kpis',
  'success-criteria',
  'rollout-plan',
  'budget',
  'real-conditions',
  'support',
  'fallback',
  'closure',
  'one-department',
] as const
export type PilotCriterion = (typeof PILOT_CRITERIA)[number]

const criterion = z.object({ answer: ypnOrNull, evidence: longText }).readonly()

/** The pilot sheet of a use case (method.md 4.3). */
export const pilotSchema = z
  .object({
    id: idOf<'PilotId'>(),
    ...inTrash,
    useCaseId: useCaseIdSchema,
    objective: longText,
    start: isoDate.nullable(),
    end: isoDate.nullable(),
    group: longText,
    sources: longText,
    kpis: longText,
    successCriteria: z
      .array(
        z
          .object({
            id: idOf<'SuccessCriterionId'>(),
            text: lineText,
            operator: z.enum(['<=', '>=', '=']).nullable(),
            value: z.number().nullable(),
          })
          .readonly(),
      )
      .max(30)
      .readonly(),
    rolloutBudget: z.number().min(0).nullable(),
    rolloutBudgetNote: lineText,
    decisionDate: isoDate.nullable(),
    decisionBody: lineText,
    decision: z.enum(['extend', 'adjust', 'stop']).nullable(),
    lessons: longText,
    criteria: z
      .object(
        Object.fromEntries(PILOT_CRITERIA.map((key) => [key, criterion])) as Record<
          PilotCriterion,
          typeof criterion
        >,
      )
      .readonly(),
  })
  .readonly()
export type Pilot = z.infer<typeof pilotSchema>
