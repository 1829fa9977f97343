import type { Project } from '../../domain/project'
import {
  type Language,
  localized,
  type Localized,
  type Translate,
  translate,
} from '../../kernel/text'
import { type Writing, writingOf } from '../../kernel/writing'
import type { MaturityDimension } from '../../rules/maturity-score'
import { latestAudit } from '../../steps/maturity/audits'
import { type AuditView, auditView } from '../../steps/maturity/audit-view'
import { reportTexts } from '../../steps/maturity/report-texts'
import { auditTexts } from '../../steps/maturity/texts'
import { dimensionName, scoreText } from '../../steps/maturity/words'
import { texts } from './texts'

/** The report in one language: the project and its words. */
export interface Reader extends Writing {
  readonly project: Project
  /** ISO date of the edition: late is counted from it. */
  readonly today: string
  readonly t: Translate<typeof texts>
  /** Sentences shared with the screens, and with the chapter of other documents. */
  readonly audit: Translate<typeof auditTexts>
  readonly report: Translate<typeof reportTexts>
  /** A text of the catalogues. */
  readonly word: (text: Localized) => string
  readonly dimension: (id: MaturityDimension) => string
  /** Two decimals, or « n. c. ». */
  readonly score: (score: number | null) => string
}

export function readerOf(project: Project, language: Language, today: string): Reader {
  return {
    ...writingOf(language),
    project,
    today,
    t: translate(texts, language),
    audit: translate(auditTexts, language),
    report: translate(reportTexts, language),
    word: (text) => localized(text, language),
    dimension: (id) => dimensionName(id, language),
    score: (score) => scoreText(score, language),
  }
}

/** The audit a report is about: the latest; null while there is none. */
export const reportedAudit = (project: Project): AuditView | null =>
  auditView(project, latestAudit(project)?.id ?? null)
