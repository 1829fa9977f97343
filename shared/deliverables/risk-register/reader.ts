import type { RiskFamily } from '../../domain/risk'
import type { Project } from '../../domain/project'
import { riskFamilies } from '../../content/risks/families'
import {
  levelTexts,
  measureStatusTexts,
  riskStatusTexts,
  treatmentTexts,
} from '../../content/risks/scales'
import type { Measure } from '../../domain/measure'
import type { Risk, Treatment } from '../../domain/risk'
import {
  type Language,
  localized,
  type Localized,
  type Translate,
  translate,
} from '../../kernel/text'
import type { Writing } from '../../kernel/writing'
import type { RiskLevel } from '../../rules/risk-level'
import { type RiskReport, riskReportOf } from '../../steps/risks/report'
import { texts } from './texts'

/** The register in one language: the project, what is counted of it, and its words. */
export interface Reader extends Writing {
  readonly project: Project
  /** ISO date. */
  readonly today: string
  readonly report: RiskReport
  readonly t: Translate<typeof texts>
  /** A text of the catalogues. */
  readonly word: (text: Localized) => string
  readonly family: (family: RiskFamily) => string
  readonly level: (level: RiskLevel) => string
  readonly treatment: (treatment: Treatment) => string
  readonly status: (status: Risk['status']) => string
  readonly measureStatus: (status: Measure['status']) => string
}

export function readerOf(project: Project, language: Language, today: string): Reader {
  const report = riskReportOf(project, language, today)
  const word = (text: Localized) => localized(text, language)
  return {
    ...report.writing,
    project,
    today,
    report,
    t: translate(texts, language),
    word,
    family: (family) => word(riskFamilies[family].title),
    level: (level) => word(levelTexts[level].label),
    treatment: (treatment) => word(treatmentTexts[treatment].label),
    status: (status) => word(riskStatusTexts[status].label),
    measureStatus: (status) => word(measureStatusTexts[status]),
  }
}
