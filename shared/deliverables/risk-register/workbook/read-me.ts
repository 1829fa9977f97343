import type { Sheet, SheetCell } from '../../../formats/sheets'
import { conclusionOf, leadOf, scoreRule } from '../../../steps/risks/report-section'
import { date, number, text } from '../../cells'
import type { Context } from './context'

/** Row of the date of the edition: late is counted from it. */
export const EDITION_ROW = 7

/** What the workbook is, where the risks stand, what to type where. */
export function readMeSheet(context: Context): Sheet {
  const { t, company, edition, reader } = context
  const { facts } = reader.report
  const line = (value: string): readonly SheetCell[] => [text(value, 'text')]
  const pair = (name: string, value: SheetCell): readonly SheetCell[] => [
    text(name, 'label'),
    value,
  ]
  const described = (name: string, what: string) => pair(name, text(what, 'text', { wrap: true }))
  const count = (value: number) => number(value, 'text', 'integer', { align: 'start' })
  const rows: readonly (readonly SheetCell[])[] = [
    [text(t('title'), 'title')],
    [text(company, 'subtitle')],
    [],
    line(t('readMe.purpose')),
    line(facts.views.length === 0 ? reader.report.t('noRisk') : `${conclusionOf(reader.report)}.`),
    [],
    pair(t('readMe.edition'), date(edition.editedAt, 'text')),
    ...(edition.author === ''
      ? []
      : [pair(t('readMe.author'), text(reader.say(edition.author), 'text'))]),
    pair(t('readMe.count'), count(facts.views.length)),
    pair(t('readMe.withoutOwner'), count(facts.withoutOwner.length)),
    pair(t('readMe.late'), count(facts.late.length + facts.lateMeasures.length)),
    pair(t('readMe.ending'), count(facts.ended.length + facts.ending.length)),
    ...(facts.views.length === 0 ? [] : [described(t('readMe.levels'), leadOf(reader.report))]),
    [],
    [text(t('readMe.sheets'), 'section')],
    described(t('sheet.register'), t('readMe.register')),
    described(t('sheet.mapBefore'), t('readMe.mapBefore')),
    described(t('sheet.mapAfter'), t('readMe.mapAfter')),
    described(t('sheet.measures'), t('readMe.measures')),
    described(t('sheet.fallbacks'), t('readMe.fallbacks')),
    described(t('sheet.incidents'), t('readMe.incidents')),
    described(t('sheet.lists'), t('readMe.lists')),
    [],
    [text(t('readMe.colours'), 'section')],
    [text('', 'input'), text(t('readMe.yellow'), 'text')],
    [text('', 'computed'), text(t('readMe.white'), 'text')],
    [],
    [text(t('readMe.rules'), 'section')],
    described(t('readMe.score'), scoreRule(reader.report)),
    described(t('readMe.severity'), t('readMe.facetRule')),
    described(t('readMe.dates'), t('readMe.dateRule')),
    [],
    line(t('readMe.back')),
  ]
  return {
    name: t('sheet.readMe'),
    orientation: 'portrait',
    columns: [{ width: 30 }, { width: 82 }],
    rows,
    heights: new Map([[1, 30]]),
  }
}
