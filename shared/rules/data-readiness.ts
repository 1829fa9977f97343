import { DATA_CRITERIA, type DataCriterion, type UseCase } from '../domain/use-case'
import { type Computed, computed, notComputable } from '../kernel/computed'
import { roundHalfUp } from '../kernel/format'
import { meanOf, weightOf } from './ypn'

export const DATA_VERDICTS = ['ready', 'to-prepare', 'blocked'] as const
export type DataVerdict = (typeof DATA_VERDICTS)[number]

/** A "no" on one of these blocks, whatever the rest says (method.md 3.4). */
export const BLOCKING_DATA_CRITERIA = [
  'relevance',
  'accuracy',
  'accessibility',
  'owner',
] as const satisfies readonly DataCriterion[]

/** Percentage points from which the data are ready, and from which they can be prepared. */
export const READY_FROM = 75
export const TO_PREPARE_FROM = 50
/** Answers of ten below which the result is provisional; "not applicable" is no answer. */
const ENOUGH_ANSWERS = 6
/** The most that is suggested for data availability when the data block, in points of 10. */
const SUGGESTION_WHEN_BLOCKED = 3

export interface DataReadiness {
  readonly verdict: DataVerdict
  /** Percentage points, 0 to 100. */
  readonly index: number
  /** Suggested mark for `matrix.feasibility.data`, 1 to 10, whole. */
  readonly suggestion: number
  /** Blocking criteria answered "no". */
  readonly blockers: readonly DataCriterion[]
}

/**
 * Whether the data can carry the use case.
 *
 * Not computable: `no-answer`. Provisional: `fewer-than-6-answered`, `blocking-criterion-unanswered`.
 * Source: method.md `rule.data-readiness`.
 */
export function dataReadiness(answers: UseCase['data']): Computed<DataReadiness> {
  const weights = DATA_CRITERIA.map((criterion) => weightOf(answers[criterion]))
  const mean = meanOf(weights)
  if (mean === null) return notComputable('no-answer')

  const index = mean * 100
  const blockers = BLOCKING_DATA_CRITERIA.filter((criterion) => answers[criterion] === 'no')
  const verdict =
    blockers.length > 0 || index < TO_PREPARE_FROM
      ? 'blocked'
      : index >= READY_FROM
        ? 'ready'
        : 'to-prepare'
  const mark = roundHalfUp(1 + (9 * index) / 100, 0)
  const suggestion = verdict === 'blocked' ? Math.min(mark, SUGGESTION_WHEN_BLOCKED) : mark
  const answered = weights.filter((weight) => weight !== null).length
  return computed({ verdict, index, suggestion, blockers }, [
    ...(answered < ENOUGH_ANSWERS ? ['fewer-than-6-answered'] : []),
    ...(BLOCKING_DATA_CRITERIA.some((criterion) => answers[criterion] === null)
      ? ['blocking-criterion-unanswered']
      : []),
  ])
}
