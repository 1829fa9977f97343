import { z } from 'zod'
import { FEASIBILITY_CRITERIA, IMPACT_CRITERIA } from './use-case'
import { scoreSchema } from './score'

const weight = z.number().min(0).max(10)
const weights = <K extends string>(keys: readonly K[]) =>
  z
    .object(Object.fromEntries(keys.map((key) => [key, weight])) as Record<K, typeof weight>)
    .readonly()

/** Thresholds of the method that a project may change; a changed default is printed in every report. */
export const settingsSchema = z
  .object({
    /** First mark that counts as high on the matrix (`rule.quadrant`, default 5.5). */
    matrixCut: scoreSchema,
    impactWeights: weights(IMPACT_CRITERIA),
    feasibilityWeights: weights(FEASIBILITY_CRITERIA),
  })
  .readonly()
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = {
  matrixCut: 5.5,
  impactWeights: { strategic: 1, financial: 1, competitive: 1 },
  feasibilityWeights: { cost: 1, technical: 1, data: 1, skills: 1 },
}
