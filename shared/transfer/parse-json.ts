import { JSON_DEPTH_LIMIT } from '../domain/project-file'
import { err, ok, type Result } from '../kernel/result'

export type JsonFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'hostile'; readonly where: string }

const POLLUTING = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * JSON from outside: refuses keys that pollute prototypes, depth above 64 and numbers beyond a double.
 */
export function parseJson(text: string): Result<unknown, JsonFault> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return err({ kind: isCutShort(text) ? 'truncated' : 'not-json' })
  }
  const fault = hostileAt(parsed)
  return fault === null ? ok(parsed) : err({ kind: 'hostile', where: fault })
}

/** A JSON object that begins well and never closes was cut on its way. */
const isCutShort = (text: string): boolean => /^\s*\{/.test(text) && !/\}\s*$/.test(text)

/** Iterative: a hostile depth must not exhaust the stack of the check itself. */
function hostileAt(root: unknown): string | null {
  const waiting: { value: unknown; depth: number; path: string }[] = [
    { value: root, depth: 0, path: '' },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth, path } = next
    if (typeof value === 'number' && !Number.isFinite(value)) return path
    if (typeof value !== 'object' || value === null) continue
    if (depth >= JSON_DEPTH_LIMIT) return path.slice(0, 80)
    for (const key of Object.keys(value)) {
      if (POLLUTING.has(key)) return key
      const inner: unknown = (value as Record<string, unknown>)[key]
      if (typeof inner === 'object' || typeof inner === 'number')
        waiting.push({ value: inner, depth: depth + 1, path: path === '' ? key : `${path}.${key}` })
    }
  }
  return null
}
