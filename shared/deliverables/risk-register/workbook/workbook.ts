import type { Project } from '../../../domain/project'
import { cellOf, type Workbook } from '../../../formats/sheets'
import type { Edition } from '../../define-deliverable'
import { readerOf } from '../reader'
import { contextOf, NAMES } from './context'
import { fallbacksSheet } from './fallbacks'
import { incidentsSheet } from './incidents'
import { listNames, listsSheet } from './lists'
import { mapSheet } from './map-sheet'
import { measuresSheet } from './measures'
import { EDITION_ROW, readMeSheet } from './read-me'
import { registerSheet } from './register'

/** The register as a workbook: read-me first, lists last, scores, levels and maps live in between. */
export function composeWorkbook(project: Project, edition: Edition): Workbook {
  const reader = readerOf(project, edition.language, edition.editedAt.slice(0, 10))
  const context = contextOf(reader, edition)
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
      mapSheet(context, 'gross'),
      mapSheet(context, 'residual'),
      measuresSheet(context),
      fallbacksSheet(context),
      incidentsSheet(context),
      listsSheet(context),
    ],
    names: [
      { name: NAMES.editionDate, range: cellOf(t('sheet.readMe'), EDITION_ROW, 2) },
      ...listNames(context),
    ],
  }
}
