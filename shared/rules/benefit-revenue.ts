import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside } from './amounts'

export interface ExtraRevenue {
  /** Euros a year. */
  readonly extraRevenue: number | null
  /** Contribution margin, in percentage points, 0 to 100. */
  readonly marginPct: number | null
}

/**
 * What extra revenue brings: its contribution margin, in euros a year. Revenue whose margin nobody knows is
 * shown apart and never counted.
 *
 * Invalid: `out-of-range`. Not computable: `missing-input`, `margin-missing`.
 * Source: method.md `rule.benefit-revenue`.
 */
export function benefitRevenue({
  extraRevenue,
  marginPct,
}: ExtraRevenue): Computed<number> & { readonly shownApart: number | null } {
  if (anyOutside([extraRevenue]) || anyOutside([marginPct], 0, 100))
    return { ...invalid('out-of-range'), shownApart: null }
  if (extraRevenue === null) return { ...notComputable('missing-input'), shownApart: null }
  if (marginPct === null) return { ...notComputable('margin-missing'), shownApart: extraRevenue }
  return { ...computed((extraRevenue * marginPct) / 100), shownApart: null }
}
