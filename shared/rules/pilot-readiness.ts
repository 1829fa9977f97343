import type { Ypn } from '../domain/answer'
import {
  CRITICAL_PILOT_CRITERIA,
  PILOT_CRITERIA,
  type Pilot,
  type PilotCriterion,
} from '../domain/pilot'
import { type Computed, computed, notComputable } from '../kernel/computed'
import { meanOf, weightOf } from './ypn'

export const PILOT_VERDICTS = ['ready', 'almost', 'not-ready'] as const
export type PilotVerdict = (typeof PILOT_VERDICTS)[number]

/** Percentage points from which a pilot is ready, and from which it only needs completing. */
export const PILOT_READY_FROM = 80
export const PILOT_ALMOST_FROM = 60

export interface PilotReadiness {
  readonly verdict: PilotVerdict
  /** Percentage points, 0 to 100. */
  readonly score: number
  /** Critical criteria answered "no", left empty, or wrongly set aside as not applicable. */
  readonly blockers: readonly PilotCriterion[]
  /** Critical criteria answered "partly": they keep a pilot from being ready. */
  readonly criticalPartly: readonly PilotCriterion[]
}

/**
 * Whether a pilot can start, from the sixteen criteria of the method, ten of them critical.
 *
 * Not computable: `no-answer`. Provisional: `unanswered`, something left empty.
 * Source: method.md `rule.pilot-readiness`.
 */
export function pilotReadiness(
  answers: Readonly<Record<PilotCriterion, Ypn | null>>,
): Computed<PilotReadiness> {
  const mean = meanOf(PILOT_CRITERIA.map((criterion) => weightOf(answers[criterion])))
  if (mean === null) return notComputable('no-answer')

  const score = mean * 100
  const blockers = CRITICAL_PILOT_CRITERIA.filter(
    (criterion) => answers[criterion] !== 'yes' && answers[criterion] !== 'partly',
  )
  const criticalPartly = CRITICAL_PILOT_CRITERIA.filter(
    (criterion) => answers[criterion] === 'partly',
  )
  const complete = PILOT_CRITERIA.every((criterion) => answers[criterion] !== null)
  return computed(
    { verdict: verdictOf(score, blockers, criticalPartly), score, blockers, criticalPartly },
    complete ? [] : ['unanswered'],
  )
}

function verdictOf(
  score: number,
  blockers: readonly PilotCriterion[],
  criticalPartly: readonly PilotCriterion[],
): PilotVerdict {
  if (blockers.length > 0 || score < PILOT_ALMOST_FROM) return 'not-ready'
  return score >= PILOT_READY_FROM && criticalPartly.length === 0 ? 'ready' : 'almost'
}

/** The answers of a pilot sheet, as the rule takes them. */
export const pilotAnswers = ({ criteria }: Pilot): Readonly<Record<PilotCriterion, Ypn | null>> =>
  Object.fromEntries(PILOT_CRITERIA.map((key) => [key, criteria[key].answer] as const)) as Record<
    PilotCriterion,
    Ypn | null
  >

export const readinessOfPilot = (pilot: Pilot): Computed<PilotReadiness> =>
  pilotReadiness(pilotAnswers(pilot))
