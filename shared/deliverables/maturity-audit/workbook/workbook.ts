import type { Project } from '../../../domain/project'
import { cellOf, type Workbook } from '../../../formats/sheets'
import type { Edition } from '../../define-deliverable'
import { readerOf } from '../reader'
import { answersSheet } from './answers'
import { contextOf, NAMES } from './context'
import { dimensionsSheet } from './dimensions'
import { gridSheet } from './grid'
import { groupsSheet } from './groups'
import { listNames, listsSheet } from './lists'
import { measuresSheet } from './measures'
import { EDITION_ROW, readMeSheet } from './read-me'

/** The audit as a workbook: read-me first, lists last, scores and radar live in between. */
export function composeWorkbook(project: Project, edition: Edition): Workbook {
  const reader = readerOf(project, edition.language, edition.editedAt.slice(0, 10))
  const context = contextOf(reader, edition)
  const { t, company } = context
  const groups = groupsSheet(context)
  return {
    language: edition.language,
    title: `${t('title')} – ${company}`,
    subject: t('readMe.purpose'),
    author: reader.say(edition.author),
    editedAt: edition.editedAt,
    footer: `${t('title')}, ${company}`,
    sheets: [
      readMeSheet(context, groups !== null),
      dimensionsSheet(context),
      answersSheet(context),
      measuresSheet(context),
      ...(groups === null ? [] : [groups]),
      gridSheet(context),
      listsSheet(context),
    ],
    names: [
      { name: NAMES.editionDate, range: cellOf(t('sheet.readMe'), EDITION_ROW, 2) },
      ...listNames(context),
    ],
  }
}
