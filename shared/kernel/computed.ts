/** What a rule answers: a value with what weakens it, or why there is none. Never a silent 0. */
export type Computed<T> =
  | {
      readonly status: 'ok' | 'provisional'
      readonly value: T
      readonly reasons: readonly string[]
    }
  | {
      readonly status: 'not-computable' | 'invalid'
      readonly value: null
      readonly reasons: readonly string[]
    }

export const computed = <T>(value: T, weakenedBy: readonly string[] = []): Computed<T> => ({
  status: weakenedBy.length === 0 ? 'ok' : 'provisional',
  value,
  reasons: weakenedBy,
})

export const notComputable = (...reasons: readonly string[]) =>
  ({ status: 'not-computable', value: null, reasons }) as const

export const invalid = (...reasons: readonly string[]) =>
  ({ status: 'invalid', value: null, reasons }) as const
