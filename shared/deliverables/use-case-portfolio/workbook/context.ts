import type { Portfolio } from '../portfolio'
import type { Reader } from '../reader'
import { type Translate, translate } from '../../../kernel/text'
import type { UseCaseView } from '../../../rules/use-case-view'
import type { Edition } from '../../define-deliverable'
import { workbookTexts } from './texts'

/** What every sheet is made from. */
export interface Context {
  readonly portfolio: Portfolio
  readonly reader: Reader
  readonly edition: Edition
  readonly t: Translate<typeof workbookTexts>
  /** In the order of their numbers: the order of the sheets. */
  readonly views: readonly UseCaseView[]
  readonly company: string
}

export function contextOf(portfolio: Portfolio, reader: Reader, edition: Edition): Context {
  const { ranked, project } = portfolio
  return {
    portfolio,
    reader,
    edition,
    t: translate(workbookTexts, edition.language),
    views: ranked.toSorted((a, b) =>
      a.useCase.code.localeCompare(b.useCase.code, 'en', { numeric: true }),
    ),
    company: reader.say(project.profile.name) || reader.t('cover.unnamed'),
  }
}

/** Head of the tables: title, note, a line, then the heads of columns. */
export const HEADER_ROW = 4
export const FIRST_ROW = 5
export const lastRow = ({ views }: Context): number => FIRST_ROW + Math.max(views.length, 1) - 1

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
