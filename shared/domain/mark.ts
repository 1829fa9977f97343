import { z } from 'zod'

/** A whole mark from 1 to 5 (method.md 0.3, `s5`). */
export const fivePointSchema = z.int().min(1).max(5)
export const fivePointOrNull = fivePointSchema.nullable()

/** The same schema under every key of a closed list. */
export const eachOf = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>).readonly()

/** An amount of money in euros, 0 or more. */
export const amountSchema = z.number().min(0)
