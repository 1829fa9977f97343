import type { Ypn } from '../domain/answer'
import { type Computed, computed, invalid } from '../kernel/computed'
import { anyOutside } from './amounts'

export const TOOL_GATE_CONDITIONS = [
  'security-compliance',
  'rights',
  'ai-referent',
  'budget',
  'processor-contract',
  'risk-assessment',
] as const
export type ToolGateCondition = (typeof TOOL_GATE_CONDITIONS)[number]

export interface ToolGateFacts {
  readonly securityCompliance: Ypn | null
  readonly rightsDefined: Ypn | null
  /** Who manages the licences; empty means nobody. */
  readonly aiReferent: string | null
  /** Euros a year; 0 is a budget. */
  readonly budget: number | null
  /** Anything but a plain "no" asks for a contract. */
  readonly personalData: Ypn | null
  readonly processorContract: Ypn | null
  /** No retained use case that the tool serves lacks a risk assessment. */
  readonly riskAssessed: boolean
}

export interface ToolGate {
  readonly verdict: 'allowed' | 'blocked'
  /** Conditions not met, in the order of the method. */
  readonly missing: readonly ToolGateCondition[]
}

/**
 * Whether a tool may be marked "approved". An answer left open is a condition not met.
 *
 * Invalid: `negative` (budget).
 * Source: method.md `rule.tool-gate`.
 */
export function toolGate(facts: ToolGateFacts): Computed<ToolGate> {
  if (anyOutside([facts.budget])) return invalid('negative')
  const met: Readonly<Record<ToolGateCondition, boolean>> = {
    'security-compliance': facts.securityCompliance === 'yes',
    rights: facts.rightsDefined === 'yes',
    'ai-referent': (facts.aiReferent ?? '').trim() !== '',
    budget: facts.budget !== null,
    'processor-contract': facts.personalData === 'no' || facts.processorContract === 'yes',
    'risk-assessment': facts.riskAssessed,
  }
  const missing = TOOL_GATE_CONDITIONS.filter((condition) => !met[condition])
  return computed({ verdict: missing.length === 0 ? 'allowed' : 'blocked', missing })
}
