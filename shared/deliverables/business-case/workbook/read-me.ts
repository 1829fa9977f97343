import type { Sheet, SheetCell } from '../../../formats/sheets'
import { date, number, text } from '../../cells'
import { type Context, DETAILED_LIMIT } from './context'
import { linkedTools } from './tools-sheet'

/** What the workbook is, how to read it, what to type where. */
export function readMeSheet(context: Context): Sheet {
  const { t, company, edition, reader, dossier, detailed } = context
  const line = (value: string): readonly SheetCell[] => [text(value, 'text')]
  const described = (name: string, what: string): readonly SheetCell[] => [
    text(name, 'label'),
    text(what, 'text', { wrap: true }),
  ]
  const first = detailed[0]
  const rows: readonly (readonly SheetCell[])[] = [
    [text(t('title'), 'title')],
    [text(company, 'subtitle')],
    [],
    line(t('readMe.purpose')),
    [],
    [text(t('readMe.edition'), 'label'), date(edition.editedAt, 'text')],
    ...(edition.author === ''
      ? []
      : [[text(t('readMe.author'), 'label'), text(reader.say(edition.author), 'text')]]),
    [
      text(t('readMe.cases'), 'label'),
      number(dossier.cases.length, 'text', 'integer', { align: 'start' }),
    ],
    [],
    ...(first
      ? [
          [text(t('readMe.sheets'), 'section')],
          described(t('sheet.summary'), t('readMe.summary')),
          described(first.sheets.inputs, t('readMe.inputs')),
          described(first.sheets.gains, t('readMe.gains')),
          described(first.sheets.results, t('readMe.results')),
          described(first.sheets.months, t('readMe.months')),
          ...(linkedTools(context).length > 0
            ? [described(t('sheet.tools'), t('readMe.tools'))]
            : []),
          described(t('sheet.lists'), t('readMe.lists')),
          ...(dossier.cases.length > detailed.length
            ? [line(t('readMe.limit', { shown: DETAILED_LIMIT }))]
            : []),
        ]
      : [line(t('readMe.none'))]),
    [],
    [text(t('readMe.colours'), 'section')],
    [text('', 'input'), text(t('readMe.yellow'), 'text')],
    [text('', 'computed'), text(t('readMe.white'), 'text')],
    [],
    [text(t('readMe.rules'), 'section')],
    line(t('readMe.ruleRoi')),
    line(t('readMe.ruleGains')),
    line(t('readMe.ruleAmounts')),
    line(t('readMe.ruleSources')),
    [],
    line(t('readMe.back')),
  ]
  return {
    name: t('sheet.readMe'),
    orientation: 'portrait',
    columns: [{ width: 22 }, { width: 92 }],
    rows,
    heights: new Map([[1, 30]]),
    printed: { rows: rows.length, columns: 2 },
  }
}
