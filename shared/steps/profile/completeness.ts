import type { Profile } from '../../domain/profile'

/** What every other step needs first: shown name, cost column, legal prompts (method.md 1). */
export const GATE = ['name', 'headcount', 'sector'] as const
export type GateField = (typeof GATE)[number]

export const missingAtGate = (profile: Profile): readonly GateField[] =>
  GATE.filter((field) => !isGiven(profile[field]))

/** Questions of the identity page. */
export const IDENTITY_FIELDS = [
  'name',
  'sector',
  'activity',
  'regulations',
  'headcount',
  'revenue',
  'marginPct',
  'hourlyCost',
  'sites',
  'countries',
  'motivation',
  'pressure',
  'budgetEnvelope',
] as const satisfies readonly (keyof Profile)[]

export interface Completeness {
  readonly given: number
  readonly total: number
}

/** How many questions of the identity page have an answer. */
export const identityCompleteness = (profile: Profile): Completeness => ({
  given: IDENTITY_FIELDS.filter((field) =>
    field === 'budgetEnvelope' ? profile.budgetEnvelope.amount !== null : isGiven(profile[field]),
  ).length,
  total: IDENTITY_FIELDS.length,
})

const isGiven = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : value !== null
