import { z } from 'zod'

/** A mark on the ten-point scale, 1 to 10, 10 being the most favourable. Means are not rounded. */
export const scoreSchema = z.number().min(1).max(10)
export type Score = z.infer<typeof scoreSchema>
