import type { Project } from '../../domain/project'

/** Counts that the profile's sentences and checks speak about; persons, items. */
export interface ProfileFacts {
  readonly headcount: number | null
  readonly departments: number
  /** Sum of the departments' headcounts, persons. */
  readonly departmentSum: number
  /** Departments without a headcount: the sum says nothing yet. */
  readonly departmentsWithoutHeadcount: number
  readonly keyResults: number
  /** Key results without a date. */
  readonly undated: number
  /** Uses of AI that nobody has authorised. */
  readonly unauthorisedUses: number
}

export function profileFacts({ profile, departments, objectives, aiUses }: Project): ProfileFacts {
  const keyResults = objectives.live.flatMap((objective) => objective.keyResults)
  return {
    headcount: profile.headcount,
    departments: departments.live.length,
    departmentSum: departments.live.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0),
    departmentsWithoutHeadcount: departments.live.filter(({ headcount }) => headcount === null)
      .length,
    keyResults: keyResults.length,
    undated: keyResults.filter(({ due }) => due === null).length,
    unauthorisedUses: aiUses.live.filter(({ authorised }) => authorised === 'no').length,
  }
}

/**
 * Persons of the departments minus the company's headcount; null until both can be compared: a headcount,
 * at least one department, and a headcount for each.
 */
export function headcountGap(facts: ProfileFacts): number | null {
  const { headcount, departments, departmentsWithoutHeadcount, departmentSum } = facts
  if (headcount === null || departments === 0 || departmentsWithoutHeadcount > 0) return null
  return departmentSum - headcount
}
