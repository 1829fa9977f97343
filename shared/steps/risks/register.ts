import type { Project } from '../../domain/project'
import type { Risk, RiskFamily } from '../../domain/risk'
import { type RiskView, riskViews } from '../../rules/risk-view'
import { countByLevel, type RiskLevel, type RiskRating } from '../../rules/risk-level'

/** The two ratings the map can show after the gross one: with the planned measures, or as of today. */
export const AFTER_KINDS = ['residual', 'current'] as const
export type AfterKind = (typeof AFTER_KINDS)[number]

/** What the register is narrowed to. */
export type RiskScope =
  | { readonly kind: 'portfolio' }
  | { readonly kind: 'company' }
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'tool'; readonly id: string }

export interface RiskFilters {
  readonly scope: RiskScope
  /** Typed words, already folded (lower case, no accents); empty for all. */
  readonly words: string
  readonly families: ReadonlySet<RiskFamily>
  /** Level after measures, or `not-rated`. */
  readonly levels: ReadonlySet<RiskLevel | 'not-rated'>
  readonly statuses: ReadonlySet<Risk['status']>
}

export const NO_RISK_FILTERS: RiskFilters = {
  scope: { kind: 'portfolio' },
  words: '',
  families: new Set(),
  levels: new Set(),
  statuses: new Set(),
}

/** The rating shown after measures; null while it is not rated. */
export const afterOf = (view: RiskView, kind: AfterKind): RiskRating | null => view[kind].value

/**
 * Risks that the filters keep, worst first.
 *
 * @param fold lower case without accents, as the screens search
 */
export function filterRisks(
  risks: Project['risks'],
  filters: RiskFilters,
  after: AfterKind,
  fold: (text: string) => string,
): readonly RiskView[] {
  const { scope, words, families, levels, statuses } = filters
  return riskViews(risks).filter((view) => {
    const { risk } = view
    return (
      inScope(risk, scope) &&
      (words === '' || fold(`${risk.code} ${risk.title} ${risk.event}`).includes(words)) &&
      (families.size === 0 || families.has(risk.family)) &&
      (levels.size === 0 || levels.has(afterOf(view, after)?.level ?? 'not-rated')) &&
      (statuses.size === 0 || statuses.has(risk.status))
    )
  })
}

function inScope({ useCaseIds, toolIds }: Risk, scope: RiskScope): boolean {
  switch (scope.kind) {
    case 'portfolio':
      return true
    case 'company':
      return useCaseIds.length + toolIds.length === 0
    case 'case':
      return useCaseIds.some((id) => id === scope.id)
    case 'tool':
      return toolIds.some((id) => id === scope.id)
  }
}

export interface RegisterSummary {
  readonly count: number
  readonly before: Readonly<Record<RiskLevel, number>>
  readonly after: Readonly<Record<RiskLevel, number>>
  /** Mean scores, 1 to 25, over the risks rated both before and after; null when there is none. */
  readonly means: { readonly before: number; readonly after: number } | null
  /** Risks without a gross or without an after rating. */
  readonly unrated: number
}

/** Counts by level and mean scores of the risks on screen. */
export function summarise(views: readonly RiskView[], kind: AfterKind): RegisterSummary {
  const both = views.flatMap((view) => {
    const after = afterOf(view, kind)
    return view.gross.value === null || after === null
      ? []
      : [{ before: view.gross.value.score, after: after.score }]
  })
  const mean = (pick: (pair: { before: number; after: number }) => number) =>
    both.reduce((sum, pair) => sum + pick(pair), 0) / both.length
  return {
    count: views.length,
    before: countByLevel(views.map(({ gross }) => gross.value?.level ?? null)),
    after: countByLevel(views.map((view) => afterOf(view, kind)?.level ?? null)),
    means:
      both.length === 0
        ? null
        : { before: mean(({ before }) => before), after: mean(({ after }) => after) },
    unrated: views.length - both.length,
  }
}

/**
 * What the room decides today: risks that stay critical, then high ones that do not hold, then those critical
 * before measures; within each, those without an owner first.
 */
export function toDecide(views: readonly RiskView[], kind: AfterKind): readonly RiskView[] {
  const rank = (view: RiskView): number => {
    const after = afterOf(view, kind)?.level
    if (after === 'critical') return view.risk.owner === null ? 0 : 1
    if (after === 'high') return view.risk.owner === null ? 2 : 3
    return view.gross.value?.level === 'critical' ? 4 : 5
  }
  return views.filter((view) => rank(view) < 5).toSorted((a, b) => rank(a) - rank(b))
}
