import type { MaturityDimension } from '../../rules/maturity-score'
import type { Localized } from '../../kernel/text'

export type MaturityQuestionId = `maturity.${MaturityDimension}.q${1 | 2 | 3 | 4 | 5}`

/** One question of the audit: what the room hears, the five answers it chooses from, and how to check. */
export interface MaturityQuestion {
  /** Id of method.md 2.1, never renamed: answers are kept under it. */
  readonly id: MaturityQuestionId
  readonly dimension: MaturityDimension
  /** Two or three words, for lists and for the sentence on the main brake. */
  readonly topic: Localized
  /** To be asked aloud. */
  readonly question: Localized
  /** What one can observe at levels 1 to 5, in this order (method.md 2.2 and 2.3). */
  readonly levels: readonly [Localized, Localized, Localized, Localized, Localized]
  /** Documents and traces that would show the level; what they show is kept apart from it. */
  readonly evidence: readonly Localized[]
  /** What the answer is for, later in the workshop. */
  readonly purpose: Localized
  /**
   * Whether the short version asks it.
   *
   * Twenty questions at about a minute each. Two a dimension, the two on which its other answers depend
   * (P); a third for governance and risks, which may hold back a pilot and are checked nowhere else before
   * it, whereas data are looked at again case by case with ten criteria in step 1 (method.md 3.4).
   *
   * `rule.maturity-score` wants 60 % of the questions of a dimension. Two of the five of the full version
   * would never reach it, so the short version counts over its own questions: both of two, two of three. It
   * is the price of the short version that one "don't know" leaves most dimensions without a score: with
   * one answer of two, a level would rest on a single sentence.
   */
  readonly short: boolean
  /** Documents of method.md 0.1 the question is built from. */
  readonly sources: readonly ('S0' | 'S1' | 'S2' | 'S3' | 'S4')[]
  /** When it was written or last reviewed (ISO date). */
  readonly reviewed: string
}

/** The date of the first edition of the questions and measures. */
export const FIRST_EDITION = '2026-11-25'
