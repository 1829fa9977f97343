import { type Translate, translate } from '../../../kernel/text'
import { type AuditView, auditView } from '../../../steps/maturity/audit-view'
import type { Edition } from '../../define-deliverable'
import { type Reader, reportedAudit } from '../reader'
import { workbookTexts } from './texts'

/** What every sheet is made from. */
export interface Context {
  readonly reader: Reader
  readonly edition: Edition
  readonly t: Translate<typeof workbookTexts>
  /** Null while there is no audit. */
  readonly view: AuditView | null
  /** The audit before, as it was. */
  readonly before: AuditView | null
  readonly company: string
}

/** Names of the workbook: formulas read better, and thresholds are found by their name. */
export const NAMES = {
  editionDate: 'edition_date',
  levelNames: 'level_names',
  enoughAnswered: 'enough_answered',
  enoughDimensions: 'enough_dimensions',
  adviceBelow: 'advice_below',
} as const

export function contextOf(reader: Reader, edition: Edition): Context {
  const view = reportedAudit(reader.project)
  return {
    reader,
    edition,
    t: translate(workbookTexts, edition.language),
    view,
    before: auditView(reader.project, view?.previous?.id ?? null),
    company: reader.say(reader.project.profile.name) || reader.t('cover.unnamed'),
  }
}

/** Head of the tables: title, note, a line, then the heads of columns. */
export const HEADER_ROW = 4
export const FIRST_ROW = 5
export const lastRowOf = (count: number): number => FIRST_ROW + Math.max(count, 1) - 1

/** A text inside a formula. */
export const literal = (value: string): string => `"${value.replace(/"/g, '""')}"`

export const titleRows = (title: string, { t, company, edition, reader }: Context) => [
  [{ value: { kind: 'text', text: title }, role: 'title' } as const],
  [
    {
      value: {
        kind: 'text',
        text: t('at', { company, date: reader.format.date(edition.editedAt) }),
      },
      role: 'subtitle',
    } as const,
  ],
]
