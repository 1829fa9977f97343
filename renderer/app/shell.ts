import type { WriterLock } from '../data/writer-lock'
import type { Preferences } from './preferences'

/** What the whole window offers to the pages in it. */
export interface Shell {
  readonly preferences: Preferences
  readonly change: (changes: Partial<Preferences>) => void
  readonly goTo: (address: string) => void
  /** Projects of the switcher, the latest opened first. */
  readonly recent: readonly { readonly id: string; readonly name: string }[]
  /** Projection theme on or off, whatever the preference. */
  readonly project: (on: boolean) => void
  /** Which window writes, and how to become it. */
  readonly writer: WriterLock
}
