import type { Project } from '../../../domain/project'
import { cellOf, rangeOf, type Workbook } from '../../../formats/sheets'
import type { Edition } from '../../define-deliverable'
import { portfolioOf } from '../portfolio'
import { readerOf } from '../reader'
import { type Context, contextOf } from './context'
import { listNames, listsSheet } from './lists'
import { matrixSheet } from './matrix-sheet'
import { readMeSheet } from './read-me'
import { registerSheet } from './register'
import { COLUMNS, NAMES, scoringSheet, WEIGHTS_ROW } from './scoring'

/** The portfolio as a workbook: read-me first, lists last, marks live in between. */
export function composeWorkbook(project: Project, edition: Edition): Workbook {
  const reader = readerOf(edition.language)
  const context = contextOf(portfolioOf(project, edition.editedAt), reader, edition)
  const { t, company } = context
  return {
    language: edition.language,
    title: `${t('title')} – ${company}`,
    subject: t('readMe.purpose'),
    author: reader.say(edition.author),
    editedAt: edition.editedAt,
    footer: `${t('title')}, ${company}`,
    sheets: [
      readMeSheet(context),
      registerSheet(context),
      scoringSheet(context),
      matrixSheet(context),
      listsSheet(context),
    ],
    names: [...scoringNames(context), ...listNames(context)],
  }
}

function scoringNames({ t }: Context) {
  const sheet = t('sheet.scoring')
  const weights = (first: number, count: number) =>
    rangeOf(sheet, {
      firstRow: WEIGHTS_ROW,
      firstColumn: first,
      lastRow: WEIGHTS_ROW,
      lastColumn: first + count - 1,
    })
  return [
    { name: NAMES.cut, range: cellOf(sheet, WEIGHTS_ROW, COLUMNS.index) },
    { name: NAMES.impactWeights, range: weights(COLUMNS.impactSub, 3) },
    { name: NAMES.feasibilityWeights, range: weights(COLUMNS.feasibilitySub, 4) },
  ]
}
