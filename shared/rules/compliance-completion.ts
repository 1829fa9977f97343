import type { Ypn } from '../domain/answer'
import { type Computed, computed, notComputable } from '../kernel/computed'
import type { ShownColour } from './colour'
import { weightOf } from './ypn'

/** The sixteen rows of the checklist, in the order of method.md 15. */
export const COMPLIANCE_ROWS = [
  'gdpr',
  'works-council',
  'it-security',
  'sector',
  'ai-act',
  'risk-assessment',
  'transparency',
  'human-loop',
  'audit',
  'ip',
  'contracts',
  'traceability',
  'backup-deletion',
  'training-data',
  'tech-doc',
  'early-involvement',
] as const
export type ComplianceRow = (typeof COMPLIANCE_ROWS)[number]

/** A "no" on one of these is red whatever the total. */
export const DECISIVE_COMPLIANCE_ROWS = [
  'gdpr',
  'works-council',
  'it-security',
] as const satisfies readonly ComplianceRow[]

/** Percentage points from which the checklist is green, and from which it is amber. */
export const COMPLIANCE_GREEN_FROM = 80
export const COMPLIANCE_AMBER_FROM = 50

export interface ComplianceCompletion {
  /** Percentage points of the applicable rows, 0 to 100. */
  readonly percent: number
  /** Grey while nothing is answered. */
  readonly colour: ShownColour
  /** Rows that are not set aside as not applicable, 0 to 16. */
  readonly applicable: number
  /** Decisive rows answered "no". */
  readonly refused: readonly ComplianceRow[]
}

/**
 * How far the compliance checklist is. A completion: an applicable row without an answer is not done.
 *
 * Not computable: `no-applicable-row`. Provisional: `unanswered`.
 * Source: method.md `rule.compliance-completion`.
 */
export function complianceCompletion(
  answers: Readonly<Record<ComplianceRow, Ypn | null>>,
): Computed<ComplianceCompletion> {
  const applicable = COMPLIANCE_ROWS.filter((row) => answers[row] !== 'na')
  if (applicable.length === 0) return notComputable('no-applicable-row')

  const weights = applicable.map((row) => weightOf(answers[row]))
  const done = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)
  const percent = (done / applicable.length) * 100
  const refused = DECISIVE_COMPLIANCE_ROWS.filter((row) => answers[row] === 'no')
  const empty = weights.every((weight) => weight === null)
  return computed(
    {
      percent,
      colour: empty ? 'grey' : refused.length > 0 ? 'red' : colourOf(percent),
      applicable: applicable.length,
      refused,
    },
    weights.includes(null) ? ['unanswered'] : [],
  )
}

function colourOf(percent: number): ShownColour {
  if (percent >= COMPLIANCE_GREEN_FROM) return 'green'
  return percent >= COMPLIANCE_AMBER_FROM ? 'amber' : 'red'
}
