import type { RiskFamily, SeverityFacet } from '../../domain/risk'
import type { AiForm } from '../../domain/use-case'
import type { Localized } from '../../kernel/text'
import type { MeasureId, MethodSource } from '../measures/measure'
import type { Sector } from '../sector'
import type { ReferenceId } from './references'

/** One risk of the library: what the room starts from before it writes its own. */
export interface LibraryRisk {
  /** `risk.<family>.<name>` of method.md 5.2, never renamed: projects keep it as `catalogueId`. */
  readonly id: `risk.${RiskFamily}.${string}`
  readonly family: RiskFamily
  readonly title: Localized
  /** One short sentence each, ready for the register. */
  readonly scenario: {
    readonly cause: Localized
    readonly event: Localized
    readonly consequence: Localized
  }
  readonly causes: readonly Localized[]
  readonly consequences: readonly Localized[]
  /** What to look at to see it coming. */
  readonly indicator: Localized
  /** Of the catalogue; those of method.md 5.2 first. */
  readonly measures: readonly MeasureId[]
  /** Facets of the severity it usually touches. */
  readonly facets: readonly SeverityFacet[]
  /** Where a rating may start, points 1 to 5 before any measure; null where it depends on the case. */
  readonly start: { readonly probability: StartMark | null; readonly severity: StartMark | null }
  /** Forms of AI where it is typical; empty for any. */
  readonly aiForms: readonly AiForm[]
  /** Sectors where it is typical; empty for any. */
  readonly sectors: readonly Sector[]
  readonly references: readonly ReferenceId[]
  /** P where the risk is not in the list of method.md 5.2 and was added here. */
  readonly sources: readonly MethodSource[]
  /** When it was written or last reviewed (ISO date). */
  readonly reviewed: string
}

export type StartMark = 1 | 2 | 3 | 4 | 5

/** The date of the first edition of the library. Starting marks and indicators are proposals (P). */
export const FIRST_EDITION = '2026-11-25'
