import type { Ypn } from '../../domain/answer'
import type { Tool } from '../../domain/tool'
import type { EliminatoryCriterion } from '../../domain/tool-comparison'
import { exceeds } from '../../rules/amounts'
import { DEFAULT_YEARS } from '../../rules/tco'
import { toolTco } from '../../rules/tool-view'

/** How a tool stands before the criteria that may rule it out: "no" is out, "partly" and null are to check. */
export type Conditions = Readonly<Partial<Record<EliminatoryCriterion, Ypn | null>>>

/** Data that must not end up in a training set. */
const PROTECTED = new Set(['confidential', 'personal', 'sensitive'])

/**
 * The answers of the register to the criteria that a comparison keeps; an elimination decided by hand counts
 * as a "no".
 *
 * Source: method.md 6.2 (criteria before weights), `shared/content/tools/eliminatory-criteria`.
 */
export function conditionsOf(tool: Tool, active: readonly EliminatoryCriterion[]): Conditions {
  return Object.fromEntries(
    active.map((criterion) => [
      criterion,
      reasonByHand(tool, criterion) === null ? ANSWERS[criterion](tool) : 'no',
    ]),
  )
}

/** Why somebody ruled the tool out on this criterion, or null. */
export const reasonByHand = (tool: Tool, criterion: EliminatoryCriterion): string | null =>
  tool.eliminated.find((one) => one.criterion === criterion)?.reason ?? null

const ANSWERS: Readonly<Record<EliminatoryCriterion, (tool: Tool) => Ypn | null>> = {
  'security-compliance': ({ securityCompliance }) => securityCompliance,
  'processor-contract': ({ personalData, processorContract }) =>
    personalData === 'no' ? 'na' : processorContract,
  'training-optout': ({ allowedData, personalData, trainingOptout }) =>
    personalData === 'no' && !allowedData.some((kind) => PROTECTED.has(kind))
      ? 'na'
      : trainingOptout,
  'data-in-eu': ({ personalData, dataLocation }) => {
    if (personalData === 'no') return 'na'
    if (dataLocation === null) return null
    return dataLocation === 'outside-eu' ? 'no' : 'yes'
  },
  'exit-clause': ({ exitClause }) => exitClause,
  'budget-cap': (tool) => {
    const total = toolTco(tool).value?.total
    if (tool.budgetPerYear === null || total === undefined) return null
    return exceeds(total, tool.budgetPerYear * DEFAULT_YEARS) ? 'no' : 'yes'
  },
}
