import type { AppError } from '../errors/app-error'
import { err, ok, type Result } from '../kernel/result'

/** Some fields of a noun, at any depth; lists are given whole. Ids, codes and tombstones are not editable. */
export type Changes<T> = {
  readonly [K in Exclude<keyof T, 'id' | 'code' | 'removedAt'>]?: ChangesAt<T[K]>
}
type ChangesAt<V> = V extends readonly unknown[]
  ? V
  : V extends string | number | boolean | null
    ? V
    : V extends object
      ? { readonly [K in keyof V]?: ChangesAt<V[K]> }
      : V

const FIXED = new Set(['id', 'code', 'removedAt'])

/**
 * Writes the given fields into a draft, leaf by leaf, so that the patches name single fields (two devices
 * that change two fields of one card can be merged). A field the noun does not have is refused.
 */
export function assign(draft: object, changes: object, path = ''): Result<null, AppError> {
  for (const [key, value] of Object.entries(changes) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`
    if (!Object.hasOwn(draft, key) || (path === '' && FIXED.has(key)))
      return err({ code: 'invalid-input', path: here })
    const target = draft as Record<string, unknown>
    const current = target[key]
    if (isPlain(value) && isPlain(current)) {
      const nested = assign(current, value, here)
      if (!nested.ok) return nested
    } else if (current !== value) target[key] = value
  }
  return ok(null)
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
