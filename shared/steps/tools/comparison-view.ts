import type { Project } from '../../domain/project'
import type { Tool, ToolCriterion } from '../../domain/tool'
import type { EliminatoryCriterion, ToolComparison } from '../../domain/tool-comparison'
import type { Computed } from '../../kernel/computed'
import {
  type ComparisonCriterion,
  type ComparisonOption,
  weightedComparison,
} from '../../rules/weighted-comparison'
import { threeYearCost, type ThreeYearCost } from './comparison-costs'
import { conditionsOf } from './eliminations'
import { type Robustness, robustnessOf } from './robustness'
import { sharesOf, type WeighedCriterion } from './shares'

export interface ComparedTool {
  readonly tool: Tool
  /** Place from 1, or null while the tool is out or without a mark. */
  readonly rank: number | null
  /** 1 to 5, not rounded; null as `rank`. */
  readonly score: number | null
  readonly out: readonly EliminatoryCriterion[]
  readonly toCheck: readonly EliminatoryCriterion[]
  /** Criteria that weigh and have no mark. */
  readonly unmarked: readonly ToolCriterion[]
  readonly cost: Computed<ThreeYearCost>
}

export interface ComparisonView {
  readonly comparison: ToolComparison
  readonly criteria: readonly WeighedCriterion[]
  /** In the order of the comparison; those that are out are in it too. */
  readonly tools: readonly ComparedTool[]
  readonly result: ReturnType<typeof weightedComparison>
  /** The only tool in first place, or null in a tie or without a score. */
  readonly leader: Tool | null
  readonly robustness: Robustness | null
}

/** Points of a weight in the rule (0 to 5) for a percentage point of its share. */
const POINTS_PER_PERCENT = 1 / 20

const views = new WeakMap<
  ToolComparison,
  { readonly tools: Project['tools']; readonly view: ComparisonView }
>()

/**
 * A comparison as the screen and the documents show it: who is out, the scores, the costs, how firm the first
 * place is. Remembered while the comparison and the tools stay the same.
 *
 * Source: method.md 6.2, 20.7; `weightedComparison`.
 */
export function comparisonView(
  { tools }: Pick<Project, 'tools'>,
  comparison: ToolComparison,
): ComparisonView {
  const known = views.get(comparison)
  if (known?.tools === tools) return known.view
  const chosen = comparison.toolIds.flatMap((id) => {
    const tool = tools.get(id)
    return tool && tool.removedAt === null ? [tool] : []
  })
  const criteria = sharesOf(comparison.weights)
  const weighed = criteria.map(
    ({ criterion, share }): ComparisonCriterion => ({
      id: criterion,
      weight: share * POINTS_PER_PERCENT,
    }),
  )
  const options = chosen.map(
    (tool): ComparisonOption => ({
      id: tool.id,
      marks: tool.criteria,
      conditions: conditionsOf(tool, comparison.eliminatory),
    }),
  )
  const result = weightedComparison(weighed, options)
  const winners = result.value?.winners ?? []
  const leader = winners.length === 1 ? (chosen.find(({ id }) => id === winners[0]) ?? null) : null
  const view: ComparisonView = {
    comparison,
    criteria,
    tools: chosen.map((tool) => compared(tool, comparison, result)),
    result,
    leader,
    robustness:
      leader === null || (result.value?.ranking.length ?? 0) < 2
        ? null
        : robustnessOf(criteria, options, leader.id, POINTS_PER_PERCENT),
  }
  views.set(comparison, { tools, view })
  return view
}

function compared(
  tool: Tool,
  comparison: ToolComparison,
  result: ReturnType<typeof weightedComparison>,
): ComparedTool {
  const place = result.value?.ranking.find(({ id }) => id === tool.id)
  const out = result.out.find(({ id }) => id === tool.id)
  const conditions = conditionsOf(tool, comparison.eliminatory)
  const weighs = sharesOf(comparison.weights)
  return {
    tool,
    rank: place?.rank ?? null,
    score: place?.score ?? null,
    out: comparison.eliminatory.filter((one) => out?.conditions.includes(one) === true),
    toCheck: comparison.eliminatory.filter(
      (one) => conditions[one] === null || conditions[one] === 'partly',
    ),
    unmarked: weighs.flatMap(({ criterion }) =>
      tool.criteria[criterion] === null ? [criterion] : [],
    ),
    cost: threeYearCost(tool, comparison.users),
  }
}
