import type { ArchitectureChoice } from '../../domain/architecture-choice'
import type { Project } from '../../domain/project'
import type { Tool } from '../../domain/tool'
import type { UseCase } from '../../domain/use-case'
import type { Computed } from '../../kernel/computed'
import { type HostingBreakeven, hostingBreakeven } from '../../rules/hosting-breakeven'
import { DEFAULT_YEARS } from '../../rules/tco'
import { toolViews } from '../../rules/tool-view'

/** Parts of what a tool costs over three years, in the order of the bar. */
export const TOOL_COST_PARTS = ['licences', 'integration', 'training', 'operation', 'exit'] as const
export type ToolCostPart = (typeof TOOL_COST_PARTS)[number]

export interface ToolCostRow {
  readonly tool: Tool
  /** Euros a year; null while the price is incomplete. */
  readonly yearly: number | null
  /** Euros over three years; all null together. */
  readonly total: number | null
  readonly parts: Readonly<Record<ToolCostPart, number>> | null
  readonly volumes: {
    readonly low: number | null
    readonly expected: number | null
    readonly high: number | null
  }
  /** At least one of the set-up costs has an amount. */
  readonly setUpKnown: boolean
}

export interface ToolCosts {
  readonly rows: readonly ToolCostRow[]
  readonly totals: {
    readonly counted: number
    readonly yearly: number
    readonly total: number
  } | null
  /** Own hosting against a proprietary offer, for the cases that compare them. */
  readonly hosting: readonly HostingRow[]
}

export interface HostingRow {
  readonly useCase: UseCase
  readonly choice: ArchitectureChoice
  readonly breakeven: Computed<HostingBreakeven>
}

/** Tools that cost or may cost something: prohibited and retired ones are left out. */
const isCounted = ({ status }: Tool): boolean => status !== 'prohibited' && status !== 'retired'

/** What the tools cost a year and over three years (method.md `rule.tool-cost`, `rule.tco`). */
export function toolCosts(project: Project): ToolCosts {
  const rows = toolViews(project)
    .filter(({ tool }) => isCounted(tool))
    .map(({ tool, yearlyCost, tco, tcoByVolume }): ToolCostRow => {
      const total = tco.value?.total ?? null
      return {
        tool,
        yearly: yearlyCost.value,
        total,
        parts: total === null || yearlyCost.value === null ? null : partsOf(tool, yearlyCost.value),
        volumes: {
          low: tcoByVolume.low.value?.total ?? null,
          expected: total,
          high: tcoByVolume.high.value?.total ?? null,
        },
        setUpKnown: Object.values(tool.setUpCosts).some((euros) => euros !== null),
      }
    })
  const known = rows.filter(({ total }) => total !== null)
  const sum = (of: (row: ToolCostRow) => number | null) =>
    known.reduce((total, row) => total + (of(row) ?? 0), 0)
  return {
    rows,
    totals:
      known.length === 0
        ? null
        : {
            counted: known.length,
            yearly: sum(({ yearly }) => yearly),
            total: sum(({ total }) => total),
          },
    hosting: hostingRows(project),
  }
}

function partsOf(tool: Tool, yearly: number): Readonly<Record<ToolCostPart, number>> {
  const { integration, hardware, training, exit } = tool.setUpCosts
  return {
    licences: yearly * DEFAULT_YEARS,
    integration: (integration ?? 0) + (hardware ?? 0),
    training: training ?? 0,
    operation: (tool.operatingPerYear ?? 0) * DEFAULT_YEARS,
    exit: exit ?? 0,
  }
}

/** Cases for which at least one of the four hosting costs is filled. */
function hostingRows({ architectureChoices, useCases }: Project): readonly HostingRow[] {
  return architectureChoices.live.flatMap((choice): readonly HostingRow[] => {
    const useCase = useCases.get(choice.useCaseId)
    const { ownCapex, ownPerMonth, proprietarySetup, proprietaryPerMonth } = choice.costs
    const filled = Object.values(choice.costs).some((euros) => euros !== null)
    if (!useCase || useCase.removedAt !== null || !filled) return []
    const breakeven = hostingBreakeven({
      ownCapex,
      proprietarySetup,
      monthlyOwn: ownPerMonth,
      monthlyProprietary: proprietaryPerMonth,
    })
    return [{ useCase, choice, breakeven }]
  })
}
