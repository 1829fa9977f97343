import type { Localized } from '../kernel/text'
import type { MethodSource } from './measures/measure'

/** How the room answers (method.md 0.3). */
export type WorkshopAnswerType = 'ypn' | 'facets' | 'person' | 'money' | 'long'

/** One question of a step: what the screen shows, and what the facilitator needs to ask it. */
export interface WorkshopQuestion<Id extends string> {
  readonly id: Id
  /** The question as it stands on the screen. */
  readonly label: Localized
  /** What it means, for somebody who meets it for the first time. */
  readonly explanation: Localized
  /** The words to say it aloud to the room. */
  readonly aloud: Localized
  /** Why it is asked here. */
  readonly why: Localized
  /** What follows from an unfavourable answer. */
  readonly ifUnfavourable: Localized
  readonly type: WorkshopAnswerType
  /** A standing prompt is kept in sight and does not count in the progress of the step. */
  readonly standing: boolean
  readonly sources: readonly MethodSource[]
}
