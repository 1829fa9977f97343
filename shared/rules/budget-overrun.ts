import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, raisedBy } from './amounts'

/** Mean overrun quoted for small companies, in percentage points (method.md 11.1). */
export const DEFAULT_OVERRUN = 37

/**
 * What a planned cost becomes under an average overrun, in euros.
 *
 * @param overrun percentage points, 0 and above
 *
 * Invalid: `negative`. Not computable: `missing-input`.
 * Source: method.md `rule.budget-overrun`.
 */
export function budgetOverrun(
  planned: number | null,
  overrun: number = DEFAULT_OVERRUN,
): Computed<number> {
  if (anyOutside([planned, overrun])) return invalid('negative')
  return planned === null ? notComputable('missing-input') : computed(raisedBy(planned, overrun))
}
