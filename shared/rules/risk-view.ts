import type { Fallback } from '../domain/fallback'
import type { PersonId } from '../domain/person'
import type { Project } from '../domain/project'
import type { Risk } from '../domain/risk'
import type { UseCase } from '../domain/use-case'
import type { Collection, Entity } from '../kernel/collection'
import type { Computed } from '../kernel/computed'
import { type FallbackNeed, fallbackNeeded, isFallbackWritten } from './fallback-needed'
import { type ResidualRisk, residualRisk } from './residual-risk'
import { acceptanceHolds } from './risk-acceptance'
import { type GatedRisk, type RiskGate, riskGate } from './risk-gate'
import { type RiskRating, riskLevelOf } from './risk-level'

/** Everything that is computed of one risk. */
export interface RiskView {
  readonly risk: Risk
  readonly gross: Computed<RiskRating>
  readonly current: Computed<RiskRating>
  readonly residual: Computed<RiskRating>
  /** What the measures leave, against the gross rating. */
  readonly remaining: Computed<ResidualRisk>
}

const views = new WeakMap<Risk, RiskView>()

/** What is computed of a risk; remembered for the very object given. */
export function riskViewOf(risk: Risk): RiskView {
  const known = views.get(risk)
  if (known) return known
  const gross = riskLevelOf(risk.gross.probability, risk.gross.severity, risk.facets)
  const residual = riskLevelOf(risk.residual.probability, risk.residual.severity)
  const view = {
    risk,
    gross,
    current: riskLevelOf(risk.current.probability, risk.current.severity),
    residual,
    remaining: residualRisk(gross, residual),
  }
  views.set(risk, view)
  return view
}

/**
 * Worst first: gross score, then what remains, then code; risks not rated come last.
 */
export const compareRisks = (a: RiskView, b: RiskView): number =>
  (b.gross.value?.score ?? 0) - (a.gross.value?.score ?? 0) ||
  (b.residual.value?.score ?? 0) - (a.residual.value?.score ?? 0) ||
  a.risk.code.localeCompare(b.risk.code, 'en', { numeric: true })

export const riskViews = (risks: Collection<Risk>): readonly RiskView[] =>
  risks.live.map(riskViewOf).toSorted(compareRisks)

/** Whoever signs what remains: the executive sponsor of the profile. */
export const sponsorOf = ({ profile }: Project): PersonId | null => profile.roles.sponsor

/** How one use case stands before its risks. */
export interface CaseRisks {
  readonly risks: readonly RiskView[]
  readonly fallback: Fallback | null
  readonly need: Computed<FallbackNeed>
  readonly gate: Computed<RiskGate<GatedRisk & { readonly view: RiskView }>>
}

/**
 * The risks linked to a use case, its fallback and its gate.
 *
 * @param today ISO date
 *
 * Source: method.md `rule.risk-gate`, `rule.fallback-needed`.
 */
export function caseRisks(project: Project, useCase: UseCase, today: string): CaseRisks {
  const risks = risksByCase(project.risks).get(useCase.id) ?? []
  const fallback = fallbackOf(project.fallbacks, useCase.id)
  const need = fallbackNeeded(
    {
      useCaseStatus: useCase.status,
      written: fallback !== null && isFallbackWritten(fallback),
      lastTest: fallback?.lastTest ?? null,
      grossLevels: risks.map(({ gross }) => gross.value?.level ?? null),
    },
    today,
  )
  const sponsor = sponsorOf(project)
  const gated = risks.map((view) => ({
    view,
    residualLevel: view.remaining.value?.level ?? null,
    owner: view.risk.owner,
    due: view.risk.due,
    acceptance: acceptanceHolds(view.risk.acceptance, sponsor, today),
  }))
  return { risks, fallback, need, gate: riskGate(gated, need.value?.state ?? 'none') }
}

const byCase = new WeakMap<Collection<Risk>, ReadonlyMap<string, readonly RiskView[]>>()

function risksByCase(risks: Collection<Risk>): ReadonlyMap<string, readonly RiskView[]> {
  const known = byCase.get(risks)
  if (known) return known
  const found = new Map<string, RiskView[]>()
  for (const view of riskViews(risks))
    for (const id of view.risk.useCaseIds) {
      const list = found.get(id)
      if (list) list.push(view)
      else found.set(id, [view])
    }
  byCase.set(risks, found)
  return found
}

/** Risks linked to a use case, worst first. */
export const risksOf = (risks: Collection<Risk>, useCaseId: UseCase['id']): readonly RiskView[] =>
  risksByCase(risks).get(useCaseId) ?? []

/** The fallback of a use case, or null. */
export const fallbackOf = (
  fallbacks: Collection<Fallback>,
  useCaseId: UseCase['id'],
): Fallback | null => oneByCase(fallbacks).get(useCaseId) ?? null

const ones = new WeakMap<object, ReadonlyMap<string, unknown>>()

/** Nouns of which a use case has one, by use case; the latest where there are several. */
export function oneByCase<T extends Entity & { readonly useCaseId: string }>(
  collection: Collection<T>,
): ReadonlyMap<string, T> {
  const known = ones.get(collection) as ReadonlyMap<string, T> | undefined
  if (known) return known
  const found = new Map(collection.live.map((noun) => [noun.useCaseId, noun]))
  ones.set(collection, found)
  return found
}
