import type { AiForm } from '../../domain/use-case'
import type { Sector } from '../sector'
import type { Localized } from '../../kernel/text'

/** Where in the company an idea is looked for. */
export const IDEA_FUNCTIONS = [
  'support',
  'sales',
  'marketing',
  'finance',
  'supply',
  'production',
  'quality',
  'engineering',
  'hr',
  'it',
  'legal',
  'office',
  'management',
] as const
export type IdeaFunction = (typeof IDEA_FUNCTIONS)[number]

/**
 * Tier of the AI Act that the idea usually meets, as a prudent hint: the classification of step 2 decides.
 * Generated content and dialogue with people are `limited` (law.md section 3).
 */
export type IdeaAiActLevel = 'high' | 'limited' | 'minimal'

/** One idea of the library: what the room reads before it writes its own case. */
export interface UseCaseIdea {
  /** `idea.<theme>.<name>`, never renamed: projects keep it as `ideaId`. */
  readonly id: `idea.${string}.${string}`
  readonly function: IdeaFunction
  readonly title: Localized
  /** One sentence, as somebody who lives with it would say it. */
  readonly problem: Localized
  readonly data: Localized
  readonly benefit: Localized
  readonly risk: Localized
  readonly aiForm: AiForm
  /** Sectors where it is typical; empty for any. */
  readonly sectors: readonly Sector[]
  readonly aiAct: IdeaAiActLevel
  /** What would change the tier, or why it is what it is; null where nothing has to be said. */
  readonly aiActNote: Localized | null
  /** Whether fixed rules may be enough: often, for a part, or hardly. */
  readonly plainAutomation: 'often' | 'partly' | 'no'
  /** Document of method.md 0.1 the idea comes from; P where it was proposed here. */
  readonly source: 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'P'
  /** When it was written or last reviewed (ISO date). */
  readonly reviewed: string
}

/** The date of the first edition of the library. */
export const FIRST_EDITION = '2026-11-25'
