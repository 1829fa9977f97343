import type { Profile } from '../domain/profile'
import type { UseCase } from '../domain/use-case'
import { dataReadiness } from './data-readiness'
import {
  type SuggestionFacts,
  type SuggestionReason,
  type SuggestionWeight,
  SUGGESTION_RULES,
} from './risk-suggestion-rules'

export interface RiskSuggestion {
  /** Id of the risk library. */
  readonly riskId: string
  /** Sum of the weights of its reasons, 1 or more: the higher, the earlier in the list. */
  readonly weight: number
  /** In the order of the rule table; never empty. */
  readonly reasons: readonly SuggestionReason[]
}

export const suggestionFacts = (useCase: UseCase, company: Profile | null): SuggestionFacts => ({
  useCase,
  dataVerdict: dataReadiness(useCase.data).value?.verdict ?? null,
  company,
})

/**
 * Risks of the library to look at for a case, heaviest first, each with why; equal weights keep the order
 * of the table. A suggestion is no rating: it says where to look. An unanswered question removes nothing.
 *
 * @param existing library ids already in the register for this case, left out of the list
 *
 * Source: method.md 5.2 (families) and 5.4, 5.5 (questions); the table is a proposal (P).
 */
export function suggestRisks(
  facts: SuggestionFacts,
  existing: ReadonlySet<string>,
): readonly RiskSuggestion[] {
  const found = new Map<string, { weight: number; reasons: SuggestionReason[] }>()
  for (const { reason, when, risks } of SUGGESTION_RULES) {
    if (!when(facts)) continue
    for (const [riskId, weight] of Object.entries<SuggestionWeight>(risks)) {
      const so = found.get(riskId) ?? { weight: 0, reasons: [] }
      so.weight += weight
      so.reasons.push(reason)
      found.set(riskId, so)
    }
  }
  return [...found]
    .filter(([riskId]) => !existing.has(riskId))
    .map(([riskId, { weight, reasons }]) => ({ riskId, weight, reasons }))
    .toSorted((a, b) => b.weight - a.weight)
}
