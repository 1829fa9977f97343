import type { Answer, Ypn } from '../../domain/answer'
import type { Collection } from '../../kernel/collection'
import type { Computed } from '../../kernel/computed'
import {
  COMPLIANCE_ROWS,
  type ComplianceCompletion,
  type ComplianceRow,
  complianceCompletion,
} from '../../rules/compliance-completion'
import { answersOf } from '../../rules/stored-answers'

/** Where the answer to a row is stored. */
export const complianceKey = (row: ComplianceRow): string => `compliance.${row}`

export interface ComplianceLine {
  readonly row: ComplianceRow
  readonly answer: Answer | null
  readonly ypn: Ypn | null
  /** Not settled: no answer, no, or partly. */
  readonly open: boolean
  /** Its date has passed and it is not settled. */
  readonly late: boolean
}

export interface ComplianceView {
  readonly lines: readonly ComplianceLine[]
  readonly completion: Computed<ComplianceCompletion>
}

/**
 * The company's checklist with its completion.
 *
 * @param today ISO date
 *
 * Source: method.md 15, `rule.compliance-completion`.
 */
export function complianceView(answers: Collection<Answer>, today: string): ComplianceView {
  const stored = answersOf(answers)
  const lines = COMPLIANCE_ROWS.map((row): ComplianceLine => {
    const answer = stored.get(complianceKey(row)) ?? null
    const ypn = ypnOf(answer)
    const open = ypn !== 'yes' && ypn !== 'na'
    const due = answer?.due ?? null
    return { row, answer, ypn, open, late: open && due !== null && due < today }
  })
  return {
    lines,
    completion: complianceCompletion(
      Object.fromEntries(lines.map(({ row, ypn }) => [row, ypn])) as Record<
        ComplianceRow,
        Ypn | null
      >,
    ),
  }
}

const ypnOf = (answer: Answer | null): Ypn | null => {
  const value = answer?.value
  return value === 'yes' || value === 'partly' || value === 'no' || value === 'na' ? value : null
}
