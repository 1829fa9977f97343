import type { JsonObject } from '../migration'

/** Reading JSON of which nothing is trusted. Frozen with the migration that uses it. */

export interface References {
  readonly useCases: ReadonlyMap<unknown, unknown>
  readonly tools: ReadonlyMap<unknown, unknown>
  readonly measures: ReadonlyMap<unknown, unknown>
}

export const kept = (record: JsonObject) => ({
  id: record['id'],
  removedAt: record['removedAt'] ?? null,
})

export const object = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
export const list = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.map(object) : []
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' ? value : null
export const id = textOrNull
export const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
export const bool = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null)
export const date = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
export const mark = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5 ? value : null
export const ypn = (value: unknown): string | null =>
  typeof value === 'string' && ['yes', 'partly', 'no', 'na'].includes(value) ? value : null
export const keyed = <T>(keys: readonly string[], make: (key: string) => T): Record<string, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)]))
export const resolved = (
  value: unknown,
  known: ReadonlyMap<unknown, unknown>,
): readonly unknown[] => strings(value).flatMap((code) => known.get(code) ?? [])

/** Ids of lines inside a noun: that of the noun, its last two digits counting the lines. */
export const numbered = (near: string, at: number): string =>
  `${near.slice(0, -2)}${at.toString(16).padStart(2, '0')}`
