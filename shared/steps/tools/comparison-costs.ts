import type { Tool } from '../../domain/tool'
import type { Computed } from '../../kernel/computed'
import { computed } from '../../kernel/computed'
import { DEFAULT_YEARS } from '../../rules/tco'
import { toolTco } from '../../rules/tool-view'

/** Parts of a three-year cost, in the order of the bar. */
export const COST_PARTS = ['licences', 'integration', 'training', 'operation', 'exit'] as const
export type CostPart = (typeof COST_PARTS)[number]

export interface ThreeYearCost {
  /** Euros over three years. */
  readonly total: number
  readonly parts: Readonly<Record<CostPart, number>>
  /** Euros a user and month; null without a number of users. */
  readonly perUserMonth: number | null
}

/**
 * What a tool costs over three years, seen from its parts.
 *
 * @param users everybody gets a seat of a tool that is paid by the seat; null keeps the seats of the register
 *
 * Invalid and not computable: as `toolTco`. Provisional: `set-up-missing`.
 * Source: method.md `rule.tco`, 11.1.
 */
export function threeYearCost(tool: Tool, users: number | null): Computed<ThreeYearCost> {
  const total = toolTco(atUsers(tool, users))
  if (total.value === null) return total
  const { integration, hardware, training, exit } = tool.setUpCosts
  const once = (integration ?? 0) + (hardware ?? 0)
  const operation = (tool.operatingPerYear ?? 0) * DEFAULT_YEARS
  const licences = total.value.total - once - (training ?? 0) - (exit ?? 0) - operation
  return computed(
    {
      total: total.value.total,
      parts: { licences, integration: once, training: training ?? 0, operation, exit: exit ?? 0 },
      perUserMonth:
        users === null || users === 0 ? null : total.value.total / (DEFAULT_YEARS * 12) / users,
    },
    total.reasons,
  )
}

/** The same number of people for every tool, or their prices cannot be compared. */
const atUsers = (tool: Tool, users: number | null): Tool =>
  users === null || tool.seatPrice === null ? tool : { ...tool, seatsPaid: users }
