import type { Localized } from '../../kernel/text'
import type { FactKey } from './facts'
import type { Grade } from './law-book'

export const TIERS = [
  'out-of-scope',
  'not-ai',
  'prohibited',
  'high-risk',
  'high-risk-section-b',
  'derogated-6-3',
  'transparency',
  'minimal',
  'gpai',
  'needs-human',
] as const
export type Tier = (typeof TIERS)[number]

export const LEGAL_ROLES = ['provider', 'deployer', 'importer', 'distributor', 'none'] as const
export type LegalRole = (typeof LEGAL_ROLES)[number]

/** Who owes a duty. `controller` answers for personal data, `employer` under labour law. */
export type Owing = Exclude<LegalRole, 'none'> | 'controller' | 'employer' | 'anyone'

export interface Duty {
  readonly id: string
  readonly article: string
  readonly who: Owing
  /** False when somebody else owes it (the maker of a bought system): what to ask of them. */
  readonly owedByUs: boolean
  readonly what: Localized
  /** Null carries the "to be confirmed" badge. */
  readonly from: string | null
  readonly state: 'applies' | 'later' | 'uncertain'
  readonly grade: Grade
  readonly source: string
}

/** One statement of the packs, as findings quote it. */
export interface Statement {
  readonly id: string
  readonly text: Localized
  readonly article: string
  readonly grade: Grade
  readonly source: string
}

export interface Reason {
  readonly id: string
  /** The facts that led there. */
  readonly facts: readonly FactKey[]
  readonly article: string
  readonly sentence: Localized
  readonly grade: Grade
  readonly source: string
}

/** What a person must settle; `lawyer` means that the company should not answer alone. */
export interface HumanQuestion {
  readonly id: string
  readonly text: Localized
  readonly gate: 'company' | 'lawyer'
  readonly article: string
}

/** A result with why: the sentences behind it are in `because`, the article with each. */
export interface Answer<R extends string> {
  readonly result: R
  readonly why: Localized
  readonly because: Statement
}

export interface FineCap {
  readonly article: string
  /** Ceiling in euros. */
  readonly maxEur: number
  /** Ceiling in percentage points of worldwide turnover. */
  readonly maxPct: number
  /** Which of the two ceilings holds for this company. */
  readonly whichever: 'higher' | 'lower'
  readonly why: Localized
  readonly grade: Grade
  readonly source: string
}

/** A system already there before the high-risk rules (Art. 111(2)). */
export interface Legacy111 {
  readonly kind: 'until-significant-change' | 'changed' | 'public-authority'
  /** The day the high-risk rules start for this system; null while no significant change is known. */
  readonly appliesFrom: string | null
  readonly why: Localized
  readonly article: string
  readonly grade: Grade
  readonly source: string
}

export interface CharterFinding {
  readonly kind: 'guidance' | 'annex' | 'unknown'
  readonly why: Localized
  readonly steps: readonly Statement[]
}

/** What the facts lead to on a given day. An indication to act on, not legal advice. */
export interface Findings {
  readonly asOf: string
  readonly tiers: readonly Tier[]
  /** True while a fact that is missing could change the tiers. */
  readonly provisional: boolean
  readonly role: readonly LegalRole[]
  readonly prohibitedFrom: string | null
  readonly duties: readonly Duty[]
  readonly dpia: Answer<'required' | 'consider' | 'not'>
  readonly cse: Answer<'yes' | 'no'>
  readonly fria: Answer<'yes' | 'no'>
  readonly charter: CharterFinding
  readonly legacy111: Legacy111 | null
  readonly fineCap: FineCap | null
  readonly reasons: readonly Reason[]
  readonly missing: readonly FactKey[]
  /** Those of `missing` that nobody was asked and that could raise the tier: read as not raised. */
  readonly silent: readonly FactKey[]
  readonly questions: readonly HumanQuestion[]
  /** True when at least one question belongs to a lawyer. */
  readonly lawyerGate: boolean
  readonly disclaimer: Localized
}
