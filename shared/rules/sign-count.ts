import type { Ypn } from '../domain/answer'
import { type Computed, computed, notComputable } from '../kernel/computed'

/** Signs from which the governance module is recommended. */
const RECOMMENDED_FROM = 2

export interface SignCount {
  readonly count: number
  readonly recommended: boolean
}

/**
 * Counts the signs in which a company recognises itself; only a plain yes counts.
 *
 * Not computable: `no-answer`. Provisional: `unanswered`, where an empty answer could still change the advice.
 * Source: method.md `rule.sign-count`.
 */
export function signCount(signs: readonly (Ypn | null)[]): Computed<SignCount> {
  if (signs.every((sign) => sign === null)) return notComputable('no-answer')
  const count = signs.filter((sign) => sign === 'yes').length
  const recommended = count >= RECOMMENDED_FROM
  const open = !recommended && signs.includes(null)
  return computed({ count, recommended }, open ? ['unanswered'] : [])
}
