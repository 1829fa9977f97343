import type { Sheet, SheetCell } from '../../../formats/sheets'
import { ENOUGH_ANSWERED_PCT, ENOUGH_DIMENSIONS } from '../../../rules/maturity-score'
import { auditSituation, auditTitle } from '../../../steps/maturity/situation'
import { auditName } from '../../../steps/maturity/words'
import { date, number, text } from '../../cells'
import { allMeasures } from '../listed'
import type { Context } from './context'

/** Row of the date of the edition: late is counted from it. */
export const EDITION_ROW = 8

/** What the workbook is, what the audit concludes, what to type where. */
export function readMeSheet(context: Context, withGroups: boolean): Sheet {
  const { t, company, edition, reader, view } = context
  const { language, say } = reader
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
    line(view?.score.overall.value ? `${auditTitle(view, language)}.` : ''),
    line(auditSituation(view, language)),
    [],
    pair(t('readMe.edition'), date(edition.editedAt, 'text')),
    ...(edition.author === '' ? [] : [pair(t('readMe.author'), text(say(edition.author), 'text'))]),
    ...auditPairs(context, pair),
    [],
    [text(t('readMe.sheets'), 'section')],
    described(t('sheet.dimensions'), t('readMe.dimensions')),
    described(t('sheet.answers'), t('readMe.answers')),
    described(t('sheet.measures'), t('readMe.measures')),
    ...(withGroups ? [described(t('sheet.groups'), t('readMe.groups'))] : []),
    described(t('sheet.grid'), t('readMe.grid')),
    described(t('sheet.lists'), t('readMe.lists')),
    [],
    [text(t('readMe.colours'), 'section')],
    [text('', 'input'), text(t('readMe.yellow'), 'text')],
    [text('', 'computed'), text(t('readMe.white'), 'text')],
    [],
    [text(t('readMe.rules'), 'section')],
    described(
      t('readMe.score'),
      t('readMe.scoreRule', { pct: reader.format.percent(ENOUGH_ANSWERED_PCT) }),
    ),
    described(t('readMe.level'), t('readMe.levelRule')),
    described(t('readMe.overall'), t('readMe.overallRule', { count: ENOUGH_DIMENSIONS })),
    described(t('readMe.target'), t('readMe.targetRule')),
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

/** What the audit is: nothing while there is none. */
function auditPairs(
  { t, reader, view }: Context,
  pair: (name: string, value: SheetCell) => readonly SheetCell[],
): readonly (readonly SheetCell[])[] {
  if (view === null) return []
  const name = (audit: typeof view.audit) => reader.say(auditName(audit, reader.language))
  const count = (value: number) => number(value, 'text', 'integer', { align: 'start' })
  return [
    pair(t('readMe.audit'), text(name(view.audit), 'text')),
    pair(
      t('readMe.version'),
      text(t(`readMe.${view.audit.version}`, { count: view.questions.length }), 'text'),
    ),
    ...(view.previous ? [pair(t('readMe.before'), text(name(view.previous), 'text'))] : []),
    pair(t('readMe.answered'), count(view.coverage.value?.answered ?? 0)),
    pair(t('readMe.taken'), count(allMeasures(view).filter(({ taken }) => taken !== null).length)),
  ]
}
