import type { Localized } from '../kernel/text'

/** One value of a list the room chooses from: its name, and what it means in one sentence. */
export interface Choice {
  readonly label: Localized
  readonly meaning: Localized
}

/** Document of method.md 0.1 a line comes from; P where the method proposes it, L where the law does. */
export type MethodSource = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'P' | 'L'
