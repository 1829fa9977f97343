import type { Project } from '../../../domain/project'
import { cellOf, type Workbook } from '../../../formats/sheets'
import type { Edition } from '../../define-deliverable'
import { dossierOf } from '../dossier'
import { readerOf } from '../reader'
import { type Context, contextOf, type DetailedCase, namesOf } from './context'
import { gainsSheet } from './gains-sheet'
import { inputsSheet } from './inputs-sheet'
import { INPUT_ROWS, placesOf } from './layout'
import { listNames, listsSheet } from './lists'
import { monthsSheet } from './months-sheet'
import { readMeSheet } from './read-me'
import { resultsSheet } from './results-sheet'
import { summarySheet } from './summary-sheet'
import { toolsSheet } from './tools-sheet'

/** The business cases as a workbook: everything that is computed is a live formula. */
export function composeWorkbook(project: Project, edition: Edition): Workbook {
  const reader = readerOf(edition.language)
  const context = contextOf(dossierOf(project), reader, edition)
  const { t, company, dossier, detailed } = context
  const tools = toolsSheet(context)
  return {
    language: edition.language,
    title: `${t('title')} – ${company}`,
    subject: t('readMe.purpose'),
    author: reader.say(edition.author),
    editedAt: edition.editedAt,
    footer: `${t('title')}, ${company}`,
    sheets: [
      readMeSheet(context),
      ...(dossier.cases.length > 0 ? [summarySheet(context)] : []),
      ...detailed.flatMap((one) => caseSheets(one, context)),
      ...(tools ? [tools] : []),
      ...(detailed.length > 0 || tools ? [listsSheet(context)] : []),
    ],
    names: [
      ...detailed.flatMap(caseNames),
      ...(detailed.length > 0 || tools ? listNames(context) : []),
    ],
  }
}

const caseSheets = (one: DetailedCase, context: Context) => [
  resultsSheet(one, context),
  inputsSheet(one, context),
  gainsSheet(one, context),
  monthsSheet(one, context),
]

function caseNames(detailed: DetailedCase): Workbook['names'] {
  const names = namesOf(detailed.key)
  const { sheets } = detailed
  const places = placesOf(detailed)
  const inputs = ['years', 'maintenance', 'growth', 'ramp', 'overrun', 'shortfall'] as const
  return [
    ...inputs.map((name) => ({
      name: names[name],
      range: cellOf(sheets.inputs, INPUT_ROWS[name], 2),
    })),
    { name: names.roi, range: places.key('f3') },
    { name: names.costs, range: places.key('costs') },
    { name: names.gains, range: places.key('gains') },
    { name: names.net, range: places.key('net') },
    { name: names.payback, range: places.key('simulated') },
  ]
}
