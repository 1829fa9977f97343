import type { Settings } from '../domain/settings'
import {
  FEASIBILITY_CRITERIA,
  type FeasibilityCriterion,
  IMPACT_CRITERIA,
  type ImpactCriterion,
  type UseCase,
  type UseCaseId,
} from '../domain/use-case'
import { type Ranked, comparePriority } from './priority-index'
import type { Quadrant } from './quadrant'
import { placementOf, rankedOf } from './use-case-view'

/** One thing changed, everything else equal. */
export type Variation =
  | {
      readonly kind: 'weight'
      readonly axis: 'impact'
      readonly criterion: ImpactCriterion
      readonly factor: number
    }
  | {
      readonly kind: 'weight'
      readonly axis: 'feasibility'
      readonly criterion: FeasibilityCriterion
      readonly factor: number
    }
  /** Points added to the cut of the matrix, which stays within 1 to 10. */
  | { readonly kind: 'cut'; readonly shift: number }

/** Each weight halved and doubled, the cut half a point lower and higher. */
export const DEFAULT_VARIATIONS: readonly Variation[] = [
  ...IMPACT_CRITERIA.flatMap((criterion) =>
    [0.5, 2].map((factor) => ({ kind: 'weight', axis: 'impact', criterion, factor }) as const),
  ),
  ...FEASIBILITY_CRITERIA.flatMap((criterion) =>
    [0.5, 2].map((factor) => ({ kind: 'weight', axis: 'feasibility', criterion, factor }) as const),
  ),
  { kind: 'cut', shift: -0.5 },
  { kind: 'cut', shift: 0.5 },
]

export interface QuadrantMove {
  readonly id: UseCaseId
  readonly from: Quadrant
  readonly to: Quadrant
}

/** What one variation does to the ranking. */
export interface VariationEffect {
  readonly variation: Variation
  /** Cases that change quadrant, in the order of the ranking. */
  readonly quadrantMoves: readonly QuadrantMove[]
  /** Cases whose place changes. */
  readonly moved: number
  /** The largest change of place. */
  readonly largestMove: number
}

/** How firm the place of one case is over all variations. */
export interface RankRange {
  readonly id: UseCaseId
  /** Places count from 1. */
  readonly rank: number
  readonly best: number
  readonly worst: number
  readonly quadrant: Quadrant
  /** The other quadrants it falls in under at least one variation. */
  readonly alsoIn: readonly Quadrant[]
}

export interface RankSensitivity {
  readonly effects: readonly VariationEffect[]
  /** Scored cases in the order of the ranking. */
  readonly cases: readonly RankRange[]
}

/**
 * How the ranking answers to other weights and another cut: v sorts of n cases, no more.
 *
 * Unscored cases take no part. A mark typed directly does not depend on the weights.
 * Source: the thresholds of method.md 16.1 are editable defaults; this shows what they decide.
 */
export function rankSensitivity(
  useCases: readonly UseCase[],
  settings: Settings,
  variations: readonly Variation[] = DEFAULT_VARIATIONS,
): RankSensitivity {
  const base = order(useCases, settings)
  const ranges = new Map(
    base.map(({ useCase, quadrant }, at) => [
      useCase.id,
      {
        id: useCase.id,
        rank: at + 1,
        best: at + 1,
        worst: at + 1,
        quadrant,
        alsoIn: new Set<Quadrant>(),
      },
    ]),
  )
  const scored = base.map(({ useCase }) => useCase)

  const effects = variations.map((variation) => {
    const moves: (QuadrantMove & { readonly rank: number })[] = []
    let moved = 0
    let largestMove = 0
    for (const [at, { useCase, quadrant }] of order(scored, vary(settings, variation)).entries()) {
      const range = ranges.get(useCase.id)
      if (!range) continue
      const rank = at + 1
      range.best = Math.min(range.best, rank)
      range.worst = Math.max(range.worst, rank)
      if (rank !== range.rank) moved += 1
      largestMove = Math.max(largestMove, Math.abs(rank - range.rank))
      if (quadrant === range.quadrant) continue
      range.alsoIn.add(quadrant)
      moves.push({ id: useCase.id, from: range.quadrant, to: quadrant, rank: range.rank })
    }
    const quadrantMoves = moves
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ id, from, to }) => ({ id, from, to }))
    return { variation, quadrantMoves, moved, largestMove }
  })

  return {
    effects,
    cases: [...ranges.values()].map((range) => ({ ...range, alsoIn: [...range.alsoIn] })),
  }
}

interface Placed {
  readonly useCase: UseCase
  readonly quadrant: Quadrant
  readonly ranked: Ranked
}

function order(useCases: readonly UseCase[], settings: Settings): readonly Placed[] {
  return useCases
    .flatMap((useCase): Placed[] => {
      const placement = placementOf(useCase, settings)
      const quadrant = placement.quadrant.value
      return quadrant === null ? [] : [{ useCase, quadrant, ranked: rankedOf(useCase, placement) }]
    })
    .toSorted((a, b) => comparePriority(a.ranked, b.ranked))
}

/** The settings with one thing changed. */
export function vary(settings: Settings, variation: Variation): Settings {
  if (variation.kind === 'cut') {
    const cut = Math.min(10, Math.max(1, settings.matrixCut + variation.shift))
    return { ...settings, matrixCut: cut }
  }
  const { factor } = variation
  return variation.axis === 'impact'
    ? { ...settings, impactWeights: scale(settings.impactWeights, variation.criterion, factor) }
    : {
        ...settings,
        feasibilityWeights: scale(settings.feasibilityWeights, variation.criterion, factor),
      }
}

const scale = <K extends string>(
  weights: Readonly<Record<K, number>>,
  key: K,
  factor: number,
): Readonly<Record<K, number>> => ({ ...weights, [key]: weights[key] * factor })
