import type { Incident } from '../../../domain/incident'
import type { Sheet } from '../../../formats/sheets'
import { translate } from '../../../kernel/text'
import { vocabulary } from '../../../locales/vocabulary'
import { personName } from '../../../rules/names'
import { date, number, text } from '../../cells'
import { byCode } from '../measures'
import { type Context, FIRST_ROW } from './context'
import { type TableColumn, tableSheet } from './table-sheet'

const input = (value: string) => text(value, 'input', { wrap: true })
const day = (iso: string | null) =>
  iso === null ? input('') : { ...date(iso, 'input'), wrap: true }

/** The log as it stands, ready to be carried on. */
export const incidentsSheet = (context: Context): Sheet =>
  tableSheet(
    {
      title: context.t('sheet.incidents'),
      columns: columnsOf(context),
      items: context.reader.project.incidents.live.toSorted(byCode),
      empty: context.t('empty.incidents'),
      frozen: 2,
      printedTo: 'closed',
      formats: (places) => [
        {
          area: places.area('closed'),
          rule: {
            kind: 'formula',
            formula: `AND(${places.cell('code', FIRST_ROW)}<>"",${places.cell('description', FIRST_ROW)}<>"",${places.cell('closed', FIRST_ROW)}="")`,
            tone: 'warn',
          },
        },
      ],
    },
    context,
  )

function columnsOf({ t, reader, edition }: Context): readonly TableColumn<Incident>[] {
  const { say, project } = reader
  const word = translate(vocabulary, edition.language)
  const answer = (value: Incident['rollback']) => input(value === null ? '' : word(`ypn.${value}`))
  return [
    {
      key: 'code',
      label: t('column.code'),
      width: 8,
      cell: ({ code }) => text(code, 'computed', { wrap: true }),
    },
    { key: 'date', label: t('column.date'), width: 13, cell: (incident) => day(incident.date) },
    {
      key: 'description',
      label: t('column.incident'),
      width: 50,
      cell: ({ description }) => input(say(description)),
    },
    {
      key: 'severity',
      label: t('column.severity'),
      width: 11,
      end: true,
      rule: 'mark',
      cell: ({ severity }) => number(severity, 'input', 'integer', { wrap: true }),
    },
    {
      key: 'case',
      label: t('column.case'),
      width: 12,
      cell: ({ useCaseId }) =>
        input(useCaseId === null ? '' : (project.useCases.get(useCaseId)?.code ?? '')),
    },
    {
      key: 'tool',
      label: t('column.tool'),
      width: 12,
      cell: ({ toolId }) => input(toolId === null ? '' : (project.tools.get(toolId)?.code ?? '')),
    },
    {
      key: 'risk',
      label: t('column.riskCode'),
      width: 12,
      cell: ({ riskId }) => input(riskId === null ? '' : (project.risks.get(riskId)?.code ?? '')),
    },
    {
      key: 'action',
      label: t('column.action'),
      width: 44,
      cell: ({ action }) => input(say(action)),
    },
    { key: 'closed', label: t('column.closed'), width: 13, cell: ({ closed }) => day(closed) },
    {
      key: 'lesson',
      label: t('column.lesson'),
      width: 44,
      cell: ({ lesson }) => input(say(lesson)),
    },
    {
      key: 'assistant',
      label: t('column.assistant'),
      width: 18,
      cell: ({ assistant }) => input(say(assistant)),
    },
    {
      key: 'security',
      label: t('column.security'),
      width: 14,
      list: 'answers',
      cell: ({ security }) => answer(security ? 'yes' : 'no'),
    },
    {
      key: 'personal',
      label: t('column.personal'),
      width: 16,
      list: 'answers',
      cell: ({ personalData }) => answer(personalData),
    },
    {
      key: 'detectedBy',
      label: t('column.detectedBy'),
      width: 20,
      list: 'people',
      cell: ({ detectedBy }) => input(say(personName(project, detectedBy))),
    },
    {
      key: 'rollback',
      label: t('column.rollback'),
      width: 14,
      list: 'answers',
      cell: ({ rollback }) => answer(rollback),
    },
  ]
}
