import type { AuditAnswer } from '../domain/audit'
import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import type { MaturityDimension } from './maturity-score'

/** What one question of the audit received: a level 1 to 5, "don't know", not applicable, or nothing yet. */
export type MaturityValue = AuditAnswer['value']

/** What the rules of the audit have to know of a question. */
export interface AuditQuestion {
  readonly id: string
  readonly dimension: MaturityDimension
}

export interface MaturityCoverage {
  /** Questions with a level. */
  readonly answered: number
  /** Questions answered "don't know": heard, and still without a level. */
  readonly unknown: number
  readonly notApplicable: number
  readonly unanswered: number
  /** Questions put, those set aside as not applicable left out. */
  readonly applicable: number
  /** Levels given for 100 applicable questions, percentage points. */
  readonly pct: number
}

/**
 * The level of an answer for the score, 1 to 5. "Don't know" is worth no level: a low one would punish
 * honesty, a middle one would invent a practice.
 */
export const levelOf = (value: MaturityValue | undefined): number | null =>
  typeof value === 'number' ? value : null

/**
 * The levels of one dimension as `maturityMark` takes them: one entry a question put, null without a level,
 * and none for a question that does not apply.
 *
 * @param questions those of the version in use: the short one counts over its own
 */
export const levelsOf = (
  questions: readonly AuditQuestion[],
  dimension: MaturityDimension,
  values: ReadonlyMap<string, MaturityValue>,
): readonly (number | null)[] =>
  questions
    .filter((question) => question.dimension === dimension && values.get(question.id) !== 'na')
    .map(({ id }) => levelOf(values.get(id)))

/**
 * How much of a questionnaire is answered, whole or for one dimension, according to the questions given.
 *
 * @param questions those of the short or of the full version; answers to other questions do not count
 *
 * Invalid: `out-of-range`. Not computable: `no-applicable-question`.
 * Source: method.md 2 and `rule.maturity-score` ("don't know" and coverage: P).
 */
export function maturityCoverage(
  questions: readonly Pick<AuditQuestion, 'id'>[],
  values: ReadonlyMap<string, MaturityValue>,
): Computed<MaturityCoverage> {
  const given = questions.map(({ id }) => values.get(id) ?? null)
  const levels = given.filter((value) => typeof value === 'number')
  if (levels.some((level) => !(Number.isInteger(level) && level >= 1 && level <= 5)))
    return invalid('out-of-range')
  const unknown = given.filter((value) => value === 'unknown').length
  const notApplicable = given.filter((value) => value === 'na').length
  const applicable = given.length - notApplicable
  if (applicable === 0) return notComputable('no-applicable-question')
  return computed({
    answered: levels.length,
    unknown,
    notApplicable,
    unanswered: applicable - levels.length - unknown,
    applicable,
    pct: (levels.length / applicable) * 100,
  })
}
