import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside } from './amounts'

export const BUDGET_BRACKETS = ['below', 'entry', 'between', 'medium', 'full', 'above'] as const
export type BudgetBracket = (typeof BUDGET_BRACKETS)[number]

/** Euros of the first year, edges included; nothing is quoted between entry and medium. */
export const BRACKET_EDGES = {
  entry: [15_000, 30_000],
  medium: [40_000, 80_000],
  full: [80_000, 200_000],
} as const satisfies Partial<Record<BudgetBracket, readonly [number, number]>>

/**
 * Which usual budget the first year falls in. Exactly 80 000 is medium.
 *
 * Invalid: `negative`. Not computable: `missing-input`.
 * Source: method.md `rule.budget-bracket`, 11.2.
 */
export function budgetBracket(total: number | null): Computed<BudgetBracket> {
  if (anyOutside([total])) return invalid('negative')
  if (total === null) return notComputable('missing-input')
  return computed(bracketOf(total))
}

function bracketOf(total: number): BudgetBracket {
  if (total < BRACKET_EDGES.entry[0]) return 'below'
  if (total <= BRACKET_EDGES.entry[1]) return 'entry'
  if (total < BRACKET_EDGES.medium[0]) return 'between'
  if (total <= BRACKET_EDGES.medium[1]) return 'medium'
  return total <= BRACKET_EDGES.full[1] ? 'full' : 'above'
}
