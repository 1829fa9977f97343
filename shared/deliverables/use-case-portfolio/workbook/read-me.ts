import type { Sheet, SheetCell } from '../../../formats/sheets'
import { date, number, text } from '../../cells'
import type { Context } from './context'

/** What the workbook is, how to read it, what to type where. */
export function readMeSheet(context: Context): Sheet {
  const { t, company, edition, portfolio, reader } = context
  const line = (value: string): readonly SheetCell[] => [text(value, 'text')]
  const pair = (name: string, value: SheetCell): readonly SheetCell[] => [
    text(name, 'label'),
    value,
  ]
  const described = (name: string, what: string) => pair(name, text(what, 'text', { wrap: true }))
  const rows: readonly (readonly SheetCell[])[] = [
    [text(t('title'), 'title')],
    [text(company, 'subtitle')],
    [],
    line(t('readMe.purpose')),
    [],
    pair(t('readMe.edition'), date(edition.editedAt, 'text')),
    ...(edition.author === ''
      ? []
      : [pair(t('readMe.author'), text(reader.say(edition.author), 'text'))]),
    pair(t('readMe.count'), number(portfolio.ranked.length, 'text', 'integer', { align: 'start' })),
    pair(
      t('readMe.scored'),
      number(portfolio.scored.length, 'text', 'integer', { align: 'start' }),
    ),
    [],
    [text(t('readMe.sheets'), 'section')],
    described(t('sheet.register'), t('readMe.register')),
    described(t('sheet.scoring'), t('readMe.scoring')),
    described(t('sheet.matrix'), t('readMe.matrix')),
    described(t('sheet.lists'), t('readMe.lists')),
    [],
    [text(t('readMe.colours'), 'section')],
    [text('', 'input'), text(t('readMe.yellow'), 'text')],
    [text('', 'computed'), text(t('readMe.white'), 'text')],
    [],
    [text(t('readMe.rules'), 'section')],
    line(t('readMe.ruleMean')),
    line(t('readMe.ruleProvisional')),
    line(t('readMe.ruleIndex')),
    [],
    line(t('readMe.back')),
  ]
  return {
    name: t('sheet.readMe'),
    orientation: 'portrait',
    columns: [{ width: 18 }, { width: 82 }],
    rows,
    heights: new Map([[1, 30]]),
  }
}
