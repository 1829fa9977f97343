import type { Localized } from '../../../kernel/text'
import type { MaturityDimension } from '../../../rules/maturity-score'
import type { WorkshopPlace } from '../place'
import type { MaturityQuestionId } from '../question'

export type MaturityMeasureId = `maturity-measure.${MaturityDimension}.q${1 | 2 | 3 | 4 | 5}`

/** What to do from some levels on: leaving level 1 is another piece of work than leaving level 3. */
export interface MeasureVariant {
  /** Levels of the answer that call for it. Level 5 calls for none. */
  readonly forLevels: readonly number[]
  /** Verb and object. */
  readonly title: Localized
  readonly why: Localized
  /** Three or four steps a small company can take on its own. */
  readonly how: readonly Localized[]
  /** Person-days of the company, all people together: an order of magnitude (P). */
  readonly effortDays: { readonly low: number; readonly high: number }
  /** Days within which it can be done. */
  readonly horizonDays: 30 | 90 | 180 | 365
}

/** The measure that answers one question of the audit (P). */
export interface MaturityMeasure {
  /** Never renamed: measures taken up are kept under it. */
  readonly id: MaturityMeasureId
  readonly question: MaturityQuestionId
  readonly dimension: MaturityDimension
  /** Where the workshop helps to do it. */
  readonly place: WorkshopPlace
  /** Measures that come first when they are open too. */
  readonly prerequisites: readonly MaturityMeasureId[]
  readonly variants: readonly [MeasureVariant, MeasureVariant]
  readonly reviewed: string
}
