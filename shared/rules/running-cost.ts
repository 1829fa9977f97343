import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, sumOfPresent } from './amounts'

/** Percentage points of the one-off cost, a year (usual range 15 to 20). */
export const DEFAULT_MAINTENANCE_RATE = 18
/** Usual running cost without licences, in percentage points of the one-off cost, edges included. */
export const RUNNING_RATIO_RANGE = [15, 25] as const

/** Terms that an empty field leaves out, named in the reasons. */
export const RUNNING_TERMS = ['licences', 'usage', 'managementStaff', 'optimisation'] as const
export type RunningTerm = (typeof RUNNING_TERMS)[number]

/** Euros a year, but `oneOff`. */
export type RunningInput = Readonly<Record<RunningTerm, number | null>> & {
  readonly oneOff: number | null
  /** Percentage points, 0 to 100; null for the default. */
  readonly maintenanceRate: number | null
  /** Maintenance as quoted, instead of the rate. */
  readonly maintenance?: number | null
  /** What else comes back every year. */
  readonly other?: number | null
}

export interface RunningCost {
  /** Euros a year. */
  readonly running: number
  readonly maintenance: number
  /** (running − licences) / one-off, in percentage points; null without a one-off cost. */
  readonly ratio: number | null
  /** Whether the ratio is a usual one. */
  readonly ratioInRange: boolean | null
}

/**
 * What a solution costs every year once it runs.
 *
 * Invalid: `negative`. Not computable: `missing-input` (one-off cost). Provisional: `missing:<term>`.
 * Source: method.md `rule.running-cost`.
 */
export function runningCost(input: RunningInput): Computed<RunningCost> {
  const { oneOff, maintenanceRate, other } = input
  const terms = RUNNING_TERMS.map((term) => input[term])
  if (anyOutside([oneOff, input.maintenance, other, ...terms])) return invalid('negative')
  if (anyOutside([maintenanceRate], 0, 100)) return invalid('out-of-range')
  if (oneOff === null) return notComputable('missing-input')

  return computed(
    runningFigures({ ...input, oneOff }),
    RUNNING_TERMS.filter((term) => input[term] === null).map((term) => `missing:${term}`),
  )
}

/** The same for inputs already known to be in scale. */
export function runningFigures(input: RunningInput & { readonly oneOff: number }): RunningCost {
  const { oneOff } = input
  const rate = input.maintenanceRate ?? DEFAULT_MAINTENANCE_RATE
  const maintenance = input.maintenance ?? (oneOff * rate) / 100
  const terms = RUNNING_TERMS.map((term) => input[term])
  const running = (sumOfPresent([...terms, input.other]) ?? 0) + maintenance
  const ratio = oneOff === 0 ? null : ((running - (input.licences ?? 0)) * 100) / oneOff
  const [low, high] = RUNNING_RATIO_RANGE
  const ratioInRange = ratio === null ? null : ratio >= low && ratio <= high
  return { running, maintenance, ratio, ratioInRange }
}
