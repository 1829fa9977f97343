import { COST_FACTORS, type CostFactor } from '../domain/business-case'
import type { Computed } from '../kernel/computed'
import { DEFAULT_REALISATION } from './benefit-time'
import { DEFAULT_OVERRUN } from './budget-overrun'
import { type Capacity, DEFAULT_PRODUCTIVE_HOURS } from './capacity-check'
import { type CaseBenefitLine, methodOf } from './case-benefits'
import type { Outcome, Plan } from './case-outcome'
import { type CostShare, type ShareFactor, TYPICAL_SHARES } from './cost-share'
import { DEFAULT_RAMP, rampAverage } from './ramp'
import { DEFAULT_MAINTENANCE_RATE, type RunningCost } from './running-cost'
import { DEFAULT_SHORTFALL } from './sensitivity'
import { DEFAULT_YEARS } from './tco'

/** Factors asked about when nothing is planned for them (method.md 11.1); the others exist only in some projects. */
export const PROMPTED_FACTORS: readonly CostFactor[] = COST_FACTORS.filter(
  (factor) => factor !== 'hardware' && factor !== 'analysis-consulting',
)

/** Factor of a cost line behind each share. */
export const FACTOR_OF_SHARE: Readonly<Record<ShareFactor, CostFactor>> = {
  licences: 'licences',
  integration: 'integration',
  infrastructure: 'infrastructure',
  data: 'data-preparation',
  training: 'training-change',
}

/** What a reader of the figures should be told. None of them changes a figure. */
export type CaseRemark =
  | { readonly kind: 'forgotten'; readonly factor: CostFactor }
  | {
      readonly kind: 'unusual-share'
      readonly factor: CostFactor
      /** Percentage points. */
      readonly share: number
      readonly usual: readonly [low: number, high: number]
    }
  | { readonly kind: 'unusual-running-ratio'; readonly ratio: number }
  | { readonly kind: 'short-horizon'; readonly years: number }
  /** Revenue without a margin, euros a year, left out. */
  | { readonly kind: 'revenue-apart'; readonly line: string; readonly euros: number }
  | { readonly kind: 'not-faster'; readonly line: string }
  | { readonly kind: 'low-confidence'; readonly line: string }
  /** Simple and net payback leave out what begins after year 1. */
  | { readonly kind: 'later-start'; readonly line: string }
  | { readonly kind: 'capacity-inconsistent'; readonly load: number }
  | { readonly kind: 'capacity-unchecked' }
  | { readonly kind: 'saving-above-payroll' }

export interface RemarkFacts {
  readonly plan: Plan
  readonly outcome: Outcome
  readonly figures: {
    readonly running: Computed<RunningCost>
    readonly costShare: Computed<CostShare>
  }
  readonly capacity: Computed<Capacity> | null
}

export function remarksOf(facts: RemarkFacts): readonly CaseRemark[] {
  const { plan, outcome } = facts
  const running = facts.figures.running.value
  const later = [...outcome.costs, ...outcome.benefits].filter(({ startYear }) => startYear > 1)
  return [
    ...forgotten(facts).map((factor) => ({ kind: 'forgotten', factor }) as const),
    ...unusualShares(facts.figures.costShare),
    ...(running !== null && running.ratio !== null && running.ratioInRange === false
      ? [{ kind: 'unusual-running-ratio', ratio: running.ratio } as const]
      : []),
    ...(plan.years < DEFAULT_YEARS ? [{ kind: 'short-horizon', years: plan.years } as const] : []),
    ...outcome.benefits.flatMap(({ id, counted, shownApart, slower }): CaseRemark[] => [
      ...(counted && shownApart !== null
        ? [{ kind: 'revenue-apart', line: id, euros: shownApart } as const]
        : []),
      ...(slower ? [{ kind: 'not-faster', line: id } as const] : []),
    ]),
    ...plan.benefits.flatMap(({ id, confidence }) =>
      confidence === 'low' ? [{ kind: 'low-confidence', line: id } as const] : [],
    ),
    ...later.map(({ id }) => ({ kind: 'later-start', line: id }) as const),
    ...capacityRemarks(facts),
  ]
}

/** Prompted factors without an amount; those with a usual share also when the amount is 0. */
function forgotten({ outcome, figures }: RemarkFacts): readonly CostFactor[] {
  const atZero = (figures.costShare.value?.forgotten ?? []).map((factor) => FACTOR_OF_SHARE[factor])
  return PROMPTED_FACTORS.filter((factor) => {
    if (factor === 'maintenance') return figures.running.value?.maintenance === 0
    const planned = outcome.costs.some((cost) => cost.factor === factor && cost.euros !== null)
    return !planned || atZero.includes(factor)
  })
}

const unusualShares = ({ value }: Computed<CostShare>): readonly CaseRemark[] =>
  (value?.outOfRange ?? []).map((factor) => ({
    kind: 'unusual-share',
    factor: FACTOR_OF_SHARE[factor],
    share: value?.shares[factor] ?? 0,
    usual: TYPICAL_SHARES[factor],
  }))

function capacityRemarks({ plan, capacity }: RemarkFacts): readonly CaseRemark[] {
  const timed = plan.benefits.some((line) => methodOf(line) === 'time' && line.counted !== false)
  if (!capacity?.value) return timed ? [{ kind: 'capacity-unchecked' }] : []
  const { verdict, load, blocked } = capacity.value
  return [
    ...(verdict === 'inconsistent' ? [{ kind: 'capacity-inconsistent', load } as const] : []),
    ...(blocked ? [{ kind: 'saving-above-payroll' } as const] : []),
  ]
}

export const ASSUMPTIONS = [
  'years',
  'maintenance-rate',
  'growth',
  'ramp-first-year',
  'overrun',
  'shortfall',
  'volume-low',
  'volume-expected',
  'volume-high',
  'productive-hours',
  'realisation',
] as const

/** A figure the results rest on, next to what the method proposes. */
export interface CaseAssumption {
  readonly key: (typeof ASSUMPTIONS)[number]
  /** Years, hours, multipliers, otherwise percentage points. */
  readonly value: number
  readonly standard: number
  /** The benefit line it belongs to. */
  readonly line: string | null
}

/** Multipliers of what follows the volumes. The defaults, half and double, are a choice of the product. */
export interface Volumes {
  readonly low: number
  readonly expected: number
  readonly high: number
}
export const DEFAULT_VOLUMES: Volumes = { low: 0.5, expected: 1, high: 2 }

export interface AssumptionFacts {
  readonly plan: Plan
  readonly overrun: number
  readonly shortfall: number
  readonly volumes: Volumes
  readonly productiveHours: number | null
}

export function assumptionsOf(facts: AssumptionFacts): readonly CaseAssumption[] {
  const { plan, volumes, productiveHours } = facts
  const one = (key: CaseAssumption['key'], value: number, standard: number): CaseAssumption => ({
    key,
    value,
    standard,
    line: null,
  })
  return [
    one('years', plan.years, DEFAULT_YEARS),
    one('maintenance-rate', plan.maintenanceRate, DEFAULT_MAINTENANCE_RATE),
    one('growth', plan.growth, 0),
    one('ramp-first-year', rampAverage(1, plan.ramp) * 100, rampAverage(1, DEFAULT_RAMP) * 100),
    one('overrun', facts.overrun, DEFAULT_OVERRUN),
    one('shortfall', facts.shortfall, DEFAULT_SHORTFALL),
    one('volume-low', volumes.low, DEFAULT_VOLUMES.low),
    one('volume-expected', volumes.expected, DEFAULT_VOLUMES.expected),
    one('volume-high', volumes.high, DEFAULT_VOLUMES.high),
    ...(productiveHours === null
      ? []
      : [one('productive-hours', productiveHours, DEFAULT_PRODUCTIVE_HOURS)]),
    ...plan.benefits.flatMap(realisationOf),
  ]
}

/** How much of a counted gain is taken as real: always said for time, elsewhere when it was changed. */
function realisationOf(line: CaseBenefitLine): readonly CaseAssumption[] {
  const standard = methodOf(line) === 'time' ? DEFAULT_REALISATION : 100
  const value = line.realisationPct ?? standard
  if (line.counted === false || (standard === 100 && value === 100)) return []
  return [{ key: 'realisation', value, standard, line: line.id }]
}
