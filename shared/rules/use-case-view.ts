import type { Settings } from '../domain/settings'
import type { UseCase, UseCaseId } from '../domain/use-case'
import { type Computed, computed } from '../kernel/computed'
import { type AiAssessment, aiVsAutomation } from './ai-vs-automation'
import { type DataReadiness, dataReadiness } from './data-readiness'
import { type Ranked, comparePriority, priorityIndex, titleKey } from './priority-index'
import { type Quadrant, quadrantOf } from './quadrant'
import { type AxisScore, axisScore } from './score-composite'

/** Where a use case stands on the matrix, under one set of weights and one cut. */
export interface Placement {
  readonly impact: AxisScore
  readonly feasibility: AxisScore
  readonly quadrant: Computed<Quadrant>
  readonly index: Computed<number>
}

/** Everything that is computed of one use case. */
export interface UseCaseView extends Placement {
  readonly useCase: UseCase
  readonly ai: Computed<AiAssessment>
  readonly data: Computed<DataReadiness>
  /** Mark suggested for the availability of data, 1 to 10, or null while the grid is empty. */
  readonly suggestion: number | null
  readonly ranked: Ranked
}

const views = new WeakMap<Settings, WeakMap<UseCase, UseCaseView>>()

/**
 * What is computed of a use case. Remembered for the very objects given: the same case and settings give
 * the same view, so that a screen of 3,000 cases recomputes the one that changed.
 */
export function viewOf(useCase: UseCase, settings: Settings): UseCaseView {
  let known = views.get(settings)
  if (!known) {
    known = new WeakMap()
    views.set(settings, known)
  }
  let view = known.get(useCase)
  if (!view) {
    view = computeView(useCase, settings)
    known.set(useCase, view)
  }
  return view
}

function computeView(useCase: UseCase, settings: Settings): UseCaseView {
  const placement = placementOf(useCase, settings)
  const data = dataReadiness(useCase.data)
  return {
    useCase,
    ...placement,
    ai: aiVsAutomation(useCase.aiVsAutomation),
    data,
    suggestion: data.value?.suggestion ?? null,
    ranked: rankedOf(useCase, placement),
  }
}

/** The two marks of a case, its quadrant and its index. Not remembered: for what-if computations. */
export function placementOf(useCase: UseCase, settings: Settings): Placement {
  const impact = axisScore(
    'impact',
    useCase.impact.sub,
    useCase.impact.direct,
    settings.impactWeights,
  )
  const feasibility = axisScore(
    'feasibility',
    useCase.feasibility.sub,
    useCase.feasibility.direct,
    settings.feasibilityWeights,
  )
  const unsure = weakness(impact) ?? weakness(feasibility)
  const weaken = <T>(result: Computed<T>): Computed<T> =>
    result.value === null || unsure === null ? result : computed(result.value, unsure)
  return {
    impact,
    feasibility,
    quadrant: weaken(quadrantOf(impact.value, feasibility.value, settings.matrixCut)),
    index: weaken(priorityIndex(impact.value, feasibility.value)),
  }
}

/** A quadrant drawn from a provisional mark is provisional for the same reasons. */
const weakness = (mark: AxisScore): readonly string[] | null =>
  mark.status === 'provisional' ? mark.reasons : null

const titleKeys = new WeakMap<UseCase, string>()

export function rankedOf(useCase: UseCase, { quadrant, index }: Placement): Ranked {
  const key = titleKeys.get(useCase) ?? titleKey(useCase.title)
  titleKeys.set(useCase, key)
  return { id: useCase.id, titleKey: key, quadrant: quadrant.value, index: index.value }
}

/** Best first, unscored last (method.md `rule.priority-index`). The list given stays as it is. */
export const rankUseCases = (list: readonly UseCaseView[]): readonly UseCaseView[] =>
  list.toSorted((a, b) => comparePriority(a.ranked, b.ranked))

/** Place of each scored case, from 1; unscored ones have none. */
export function ranksOf(list: readonly UseCaseView[]): ReadonlyMap<UseCaseId, number> {
  const scored = rankUseCases(list).filter(({ quadrant }) => quadrant.value !== null)
  return new Map(scored.map(({ useCase }, at) => [useCase.id, at + 1]))
}
