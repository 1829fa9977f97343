import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, exceeds, isMissing } from './amounts'

/** Hours one full-time person works on cases in a year. */
export const DEFAULT_PRODUCTIVE_HOURS = 1_600

export interface Team {
  /** Cases a year. */
  readonly volume: number | null
  /** Hours per case. */
  readonly hoursBefore: number | null
  readonly hoursAfter?: number | null
  /** Full-time equivalents. */
  readonly fte: number | null
  /** Hours per full-time equivalent and year; `DEFAULT_PRODUCTIVE_HOURS` unless given. */
  readonly productiveHours?: number | null
  /** Euros per hour. */
  readonly rate?: number | null
  /** Euros a year of the whole team. */
  readonly payroll?: number | null
}

export interface Capacity {
  readonly verdict: 'consistent' | 'inconsistent'
  /** Hours a year. */
  readonly workloadAfter: number | null
  /** Workload before, in percentage points of the capacity. */
  readonly load: number
  /** The saving would exceed the payroll: no business case until somebody explains it. */
  readonly blocked: boolean
}

/** Hours a year, known even where there is no capacity to compare with. */
export interface Workload {
  readonly workloadBefore: number | null
  readonly capacity: number | null
}

/**
 * Whether the hours claimed fit in the team. Exactly the capacity is consistent, a saving of exactly the
 * payroll is not blocked.
 *
 * Invalid: `negative`. Not computable: `missing-input`, `division-by-zero`.
 * Source: method.md `rule.capacity-check`.
 */
export function capacityCheck(team: Team): Computed<Capacity> & Workload {
  const { volume, hoursBefore, hoursAfter, fte, rate, payroll } = team
  const productive = team.productiveHours ?? DEFAULT_PRODUCTIVE_HOURS
  const unknown = { workloadBefore: null, capacity: null }
  if (anyOutside([volume, hoursBefore, hoursAfter, fte, productive, rate, payroll]))
    return { ...invalid('negative'), ...unknown }
  if (volume === null || hoursBefore === null || fte === null)
    return { ...notComputable('missing-input'), ...unknown }

  const workloadBefore = volume * hoursBefore
  const capacity = fte * productive
  if (capacity === 0) return { ...notComputable('division-by-zero'), workloadBefore, capacity }

  const workloadAfter = isMissing(hoursAfter) ? null : volume * hoursAfter
  const saving =
    workloadAfter === null || isMissing(rate) ? null : (workloadBefore - workloadAfter) * rate
  const result = computed({
    verdict: exceeds(workloadBefore, capacity) ? 'inconsistent' : 'consistent',
    workloadAfter,
    load: (workloadBefore * 100) / capacity,
    blocked: saving !== null && !isMissing(payroll) && exceeds(saving, payroll),
  } as const)
  return { ...result, workloadBefore, capacity }
}
