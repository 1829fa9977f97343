import type { UseCaseStatus } from '../domain/use-case'
import { type Computed, computed, invalid } from '../kernel/computed'
import { daysBetween } from './days-between'
import { type RiskLevel, isHighOrWorse } from './risk-level'

/** `none`: not written. `written`: never tested. `stale`: tested, too long ago. */
export const FALLBACK_STATES = ['none', 'written', 'tested', 'stale'] as const
export type FallbackState = (typeof FALLBACK_STATES)[number]

/** Days a test of the procedure holds: twelve months. */
export const TEST_HOLDS_DAYS = 366

export interface FallbackFacts {
  readonly useCaseStatus: UseCaseStatus
  /** As `isFallbackWritten` says. */
  readonly written: boolean
  /** ISO date of the last drill, or null. */
  readonly lastTest: string | null
  /** Gross levels of the risks linked to the case; null where not rated. */
  readonly grossLevels: readonly (RiskLevel | null)[]
}

export interface FallbackNeed {
  readonly state: FallbackState
  /** Required from the pilot on. */
  readonly required: boolean
  /** Something to do now: nothing written, or a gross risk of high or more without a test that holds. */
  readonly alert: boolean
}

/** Written means both halves of method.md 5.8: how to switch off, and how to work by hand. */
export const isFallbackWritten = (procedure: {
  readonly switchOff: string
  readonly manualSteps: string
}): boolean => procedure.switchOff.trim() !== '' && procedure.manualSteps.trim() !== ''

/**
 * Whether a case needs a way of working without AI, and where that procedure stands.
 *
 * @param today ISO date
 *
 * Invalid: `date-in-future`, a test dated after today.
 * Source: method.md `rule.fallback-needed`.
 */
export function fallbackNeeded(facts: FallbackFacts, today: string): Computed<FallbackNeed> {
  if (facts.lastTest !== null && facts.lastTest > today) return invalid('date-in-future')
  const required = facts.useCaseStatus === 'pilot' || facts.useCaseStatus === 'live'
  const state = stateOf(facts, today)
  const exposed = facts.grossLevels.some(isHighOrWorse)
  const alert = required && (state === 'none' || (exposed && state !== 'tested'))
  return computed({ state, required, alert })
}

function stateOf({ written, lastTest }: FallbackFacts, today: string): FallbackState {
  if (!written) return 'none'
  if (lastTest === null) return 'written'
  return daysBetween(lastTest, today) <= TEST_HOLDS_DAYS ? 'tested' : 'stale'
}
