import { type Computed, computed, notComputable } from '../kernel/computed'

/**
 * Share of the applicable questions that have an answer, in percentage points. Any answer counts; "not
 * applicable" takes the question out.
 *
 * Not computable: `no-applicable-question`.
 * Source: method.md `rule.step-progress`.
 */
export function stepProgress(answers: readonly unknown[]): Computed<number> {
  const applicable = answers.filter((answer) => answer !== 'na')
  if (applicable.length === 0) return notComputable('no-applicable-question')
  const answered = applicable.filter((answer) => answer !== null && answer !== undefined)
  return computed((answered.length / applicable.length) * 100)
}
