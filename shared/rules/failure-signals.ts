import type { Ypn } from '../domain/answer'
import { type Computed, computed, notComputable } from '../kernel/computed'
import type { Colour } from './colour'
import type { DataVerdict } from './data-readiness'
import { PILOT_MAX_WEEKS } from './pilot-duration'

/** Why AI projects fail, in the order of method.md 3.3. */
export const FAILURE_SIGNALS = [
  'unstable-model',
  'workflow-not-adapted',
  'data-scattered',
  'no-measurable-need',
  'obsolete-it',
  'rushed',
  'skills',
  'resistance',
  'siloed-ai',
  'planning-gaps',
  'tech-first',
  'endless-pilot',
  'budget-underestimated',
] as const
export type FailureSignal = (typeof FAILURE_SIGNALS)[number]

/** What the signals are read from; null where nobody knows yet. */
export interface FailureFacts {
  /** Linked output risks, gross level high or more, without any measure. */
  readonly outputRisksHighWithoutMeasure: number | null
  readonly processReviewed: Ypn | null
  readonly dataVerdict: DataVerdict | null
  readonly measurableBenefit: Ypn | null
  /** Adequacy of the infrastructure, 1 (outdated) to 5. */
  readonly itAge: number | null
  readonly pressure: Ypn | null
  /** Percentage points. */
  readonly trainingCoverage: number | null
  readonly trainingFreshnessRed: boolean | null
  readonly changeFilterRed: boolean | null
  readonly dataSources: number | null
  readonly stakeholders: number | null
  readonly resources: number | null
  readonly toolDecided: boolean | null
  readonly scored: boolean | null
  readonly pilotWeeks: number | null
  /** Euros. */
  readonly rolloutBudget: number | null
  readonly dataShareBelow: boolean | null
  readonly trainingShareBelow: boolean | null
}

export interface FailureReading {
  readonly count: number
  /** 0–1 green, 2–3 amber, 4 or more red. */
  readonly colour: Colour
  readonly triggered: readonly FailureSignal[]
}

export type Signals = Readonly<Record<FailureSignal, boolean | null>>

/**
 * The warning signals that the facts raise; null where a fact that would decide is missing.
 *
 * Source: method.md 3.3, with the thresholds of `rule.failure-signals`.
 */
export const signalsFrom = (facts: FailureFacts): Signals => ({
  'unstable-model': when(facts.outputRisksHighWithoutMeasure, (risks) => risks > 0),
  'workflow-not-adapted': when(facts.processReviewed, (answer) => answer !== 'yes'),
  'data-scattered': when(facts.dataVerdict, (verdict) => verdict !== 'ready'),
  'no-measurable-need': when(facts.measurableBenefit, (answer) => answer !== 'yes'),
  'obsolete-it': when(facts.itAge, (age) => age <= 2),
  rushed: when(facts.pressure, (answer) => answer === 'yes'),
  skills: either(
    when(facts.trainingCoverage, (coverage) => coverage < 50),
    facts.trainingFreshnessRed,
  ),
  resistance: facts.changeFilterRed,
  'siloed-ai': when(facts.dataSources, none),
  'planning-gaps': either(when(facts.stakeholders, none), when(facts.resources, none)),
  'tech-first': both(
    facts.toolDecided,
    when(facts.scored, (scored) => !scored),
  ),
  'endless-pilot': either(
    when(facts.pilotWeeks, (weeks) => weeks > PILOT_MAX_WEEKS),
    when(facts.rolloutBudget, none),
  ),
  'budget-underestimated': either(facts.dataShareBelow, facts.trainingShareBelow),
})

/**
 * Counts the signals raised and lists them; one that cannot be read is left out of the count.
 *
 * Not computable (grey): `no-signal-evaluated`. Provisional: `signal-not-evaluated`.
 * Source: method.md `rule.failure-signals`.
 */
export function failureSignals(signals: Signals): Computed<FailureReading> {
  const read = FAILURE_SIGNALS.filter((signal) => signals[signal] !== null)
  if (read.length === 0) return notComputable('no-signal-evaluated')
  const triggered = read.filter((signal) => signals[signal] === true)
  const count = triggered.length
  const colour = count >= 4 ? 'red' : count >= 2 ? 'amber' : 'green'
  return computed(
    { count, colour, triggered },
    read.length < FAILURE_SIGNALS.length ? ['signal-not-evaluated'] : [],
  )
}

const none = (count: number): boolean => count <= 0

const when = <T>(fact: T | null, test: (fact: T) => boolean): boolean | null =>
  fact === null ? null : test(fact)

/** True as soon as one is; unknown while an unknown could still make it true. */
const either = (a: boolean | null, b: boolean | null): boolean | null =>
  a === true || b === true ? true : a === null || b === null ? null : false

const both = (a: boolean | null, b: boolean | null): boolean | null =>
  a === false || b === false ? false : a === null || b === null ? null : true
