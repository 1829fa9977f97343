import type { lawLabels } from '../../content/law/labels'
import type { Project } from '../../domain/project'
import type { Cell } from '../../formats/blocks'
import type { Language, Translate } from '../../kernel/text'
import type { Writing } from '../../kernel/writing'
import type { PrivacyView } from './privacy-view'
import type { legalReportTexts } from './report-texts'

/** What the chapter is written from. */
export interface LegalReport {
  readonly project: Project
  readonly today: string
  readonly language: Language
  readonly views: readonly PrivacyView[]
  readonly writing: Writing
  readonly t: Translate<typeof legalReportTexts>
  readonly label: Translate<typeof lawLabels>
}

/** A case in the first column of a table. */
export const named = ({ useCase }: PrivacyView, { writing }: LegalReport): Cell => ({
  text: [{ text: useCase.code, bold: true }, { text: ` ${writing.say(useCase.title)}` }],
})
