import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside } from './amounts'
import { DEFAULT_OVERRUN } from './budget-overrun'
import {
  type Capacity,
  capacityCheck,
  DEFAULT_PRODUCTIVE_HOURS,
  type Team,
  type Workload,
} from './capacity-check'
import { benefitProblems, type CaseBenefitLine, methodOf } from './case-benefits'
import { type CaseCostLine, costProblems, isYear } from './case-costs'
import { type CaseFigures, figuresOf, missingOf, scenarioOf } from './case-figures'
import { type Outcome, outcomeOf, type Plan, type Reading } from './case-outcome'
import { assumptionsOf, DEFAULT_VOLUMES, remarksOf, type Volumes } from './case-remarks'
import { countedBenefits } from './intangibles'
import { DEFAULT_RAMP, NO_RAMP, type Ramp } from './ramp'
import { DEFAULT_MAINTENANCE_RATE } from './running-cost'
import { DEFAULT_SHORTFALL } from './sensitivity'
import { DEFAULT_YEARS } from './tco'

/** What a business case is computed from. Everything left out takes the default of the method. */
export interface CaseInput {
  readonly costs: readonly CaseCostLine[]
  readonly benefits: readonly CaseBenefitLine[]
  /** Named, never added. */
  readonly intangibles?: readonly { readonly id: string }[]
  /** Horizon, whole years. */
  readonly years?: number | null
  /** Slow start of the benefits: the default one, none, or shares of each month. */
  readonly ramp?: boolean | Ramp | null
  /** Percentage points a year, on the running cost. */
  readonly growthPct?: number | null
  /** Percentage points of the one-off cost, a year. */
  readonly maintenancePct?: number | null
  readonly volumes?: Volumes | null
  /** Percentage points: costs above plan, benefits below. */
  readonly overrunPct?: number | null
  readonly shortfallPct?: number | null
  /** The team whose hours are said to be saved; `rate` is taken from the first time line unless given. */
  readonly capacity?: (Team & { readonly explanation?: string | null }) | null
}

/** Known even where the case is blocked by it. */
export interface WithCapacity {
  readonly capacity: (Computed<Capacity> & Workload) | null
}

/**
 * Costs, benefits and return of a use case or a tool: what the screen, the document and the workbook share.
 *
 * Invalid: `out-of-range`, and `negative:`, `out-of-range:`, `range-order:`, `start-year:` with the id of the
 * line. Not computable: `no-cost` (no line with an amount), `saving-above-payroll` (until explained).
 * Provisional: `cost-missing:`, `benefit-missing:`, `margin-missing:` with the id of the line.
 * Source: method.md 11 and 16.6.
 */
export function businessCase(input: CaseInput): Computed<CaseFigures> & WithCapacity {
  const plan = planOf(input)
  const problems = [
    ...(isOutOfScale(plan) ? ['out-of-range'] : []),
    ...costProblems(plan.costs),
    ...benefitProblems(plan.benefits),
  ]
  if (problems.length > 0) return { ...invalid(...problems), capacity: null }

  const capacity = capacityOf(input)
  const explained = (input.capacity?.explanation ?? '').trim() !== ''
  if (capacity?.value?.blocked === true && !explained)
    return { ...notComputable('saving-above-payroll'), capacity }

  const outcome = outcomeOf(plan, likelyAt(plan.volumes.expected))
  if (outcome.costs.every(({ euros }) => euros === null))
    return { ...notComputable('no-cost'), capacity }

  const figures = figuresOf(plan, outcome, plan)
  const productiveHours = capacity?.value
    ? (input.capacity?.productiveHours ?? DEFAULT_PRODUCTIVE_HOURS)
    : null
  return {
    ...computed(
      {
        ...figures,
        intangibles: namedOnly(outcome, input),
        ...scenariosOf(plan, outcome),
        remarks: remarksOf({ plan, outcome, figures, capacity }),
        assumptions: assumptionsOf({ ...plan, plan, productiveHours }),
      },
      missingOf(outcome),
    ),
    capacity,
  }
}

/** A plan with what it is shaken by. */
interface WholePlan extends Plan {
  readonly volumes: Volumes
  readonly overrun: number
  readonly shortfall: number
}

function planOf(input: CaseInput): WholePlan {
  const ramp = input.ramp ?? true
  return {
    costs: input.costs,
    benefits: input.benefits,
    years: input.years ?? DEFAULT_YEARS,
    maintenanceRate: input.maintenancePct ?? DEFAULT_MAINTENANCE_RATE,
    growth: input.growthPct ?? 0,
    ramp: typeof ramp === 'boolean' ? (ramp ? DEFAULT_RAMP : NO_RAMP) : ramp,
    volumes: input.volumes ?? DEFAULT_VOLUMES,
    overrun: input.overrunPct ?? DEFAULT_OVERRUN,
    shortfall: input.shortfallPct ?? DEFAULT_SHORTFALL,
  }
}

const isOutOfScale = ({ years, volumes, ...plan }: WholePlan): boolean =>
  !isYear(years) ||
  anyOutside([plan.maintenanceRate, plan.shortfall], 0, 100) ||
  anyOutside([plan.growth], -100) ||
  anyOutside(plan.ramp, 0, 1) ||
  anyOutside([plan.overrun, volumes.low, volumes.expected, volumes.high])

function capacityOf({ capacity, benefits }: CaseInput): WithCapacity['capacity'] {
  if (!capacity) return null
  const timed = benefits.find((line) => line.counted !== false && methodOf(line) === 'time')
  return capacityCheck({ ...capacity, rate: capacity.rate ?? timed?.hourlyCost ?? null })
}

const likelyAt = (volume: number): Reading => ({ costs: 'likely', benefits: 'likely', volume })

function scenariosOf(plan: WholePlan, outcome: Outcome): Pick<CaseFigures, 'volumes' | 'range'> {
  const { low, expected, high } = plan.volumes
  const read = (reading: Reading) => scenarioOf(outcomeOf(plan, reading))
  return {
    volumes: {
      low: read(likelyAt(low)),
      expected: scenarioOf(outcome),
      high: read(likelyAt(high)),
    },
    range: {
      cautious: read({ costs: 'high', benefits: 'low', volume: expected }),
      likely: scenarioOf(outcome),
      favourable: read({ costs: 'low', benefits: 'high', volume: expected }),
    },
  }
}

/** Ids of the benefits that are named and never added. */
function namedOnly({ benefits }: Outcome, { intangibles = [] }: CaseInput): readonly string[] {
  const listed = countedBenefits([
    ...benefits.map(({ id, counted, net }) => ({ id, amount: net, intangible: !counted })),
    ...intangibles.map(({ id }) => ({ id, amount: null, intangible: true })),
  ])
  return listed.value?.listed ?? []
}
