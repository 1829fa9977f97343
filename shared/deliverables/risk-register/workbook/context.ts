import { type Translate, translate } from '../../../kernel/text'
import type { RiskView } from '../../../rules/risk-view'
import type { Edition } from '../../define-deliverable'
import { byCode } from '../measures'
import type { Reader } from '../reader'
import { workbookTexts } from './texts'

/** What every sheet is made from. */
export interface Context {
  readonly reader: Reader
  readonly edition: Edition
  readonly t: Translate<typeof workbookTexts>
  /** In the order of their numbers: the order of the sheet. */
  readonly views: readonly RiskView[]
  readonly company: string
}

/** Names of the workbook: formulas read better, and thresholds are found by their name. */
export const NAMES = {
  levelFrom: 'level_from',
  levelNames: 'level_names',
  editionDate: 'edition_date',
} as const

export const contextOf = (reader: Reader, edition: Edition): Context => ({
  reader,
  edition,
  t: translate(workbookTexts, edition.language),
  views: reader.report.facts.views.toSorted((a, b) => byCode(a.risk, b.risk)),
  company: reader.say(reader.project.profile.name) || reader.t('cover.unnamed'),
})

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
