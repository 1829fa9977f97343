import type { Block, Cell } from '../../formats/blocks'
import { personName } from '../../rules/names'
import type { RiskView } from '../../rules/risk-view'
import { type RiskReport, scoreCell } from './report'
import { measuresOf } from './report-facts'

/** Risks with their scores before and after, their measures and who answers for them. */
export function riskTable(
  views: readonly RiskView[],
  report: RiskReport,
  caption = captionOf(views, report),
): Block {
  const { t, writing, project, today } = report
  const { say, format } = writing
  const columns = [
    { label: t('table.code'), width: 12 },
    { label: t('table.risk'), width: 40 },
    { label: t('table.before'), width: 15, align: 'centre' as const },
    { label: t('table.measures'), width: 38 },
    { label: t('table.after'), width: 14, align: 'centre' as const },
    { label: t('table.owner'), width: 25 },
    { label: t('table.due'), width: 26 },
  ]
  return {
    kind: 'table',
    columns,
    rows: views.map(({ risk, gross, residual }): readonly Cell[] => {
      const owner = say(personName(project, risk.owner))
      const open = risk.status !== 'done'
      return [
        { text: risk.code },
        { text: say(risk.title) },
        scoreCell(gross, report),
        measuresCell(risk, report),
        scoreCell(residual, report),
        owner === '' ? toDo(t('table.toName'), open) : { text: owner },
        risk.due === null
          ? toDo(t('table.toSet'), open)
          : open && risk.due < today
            ? { text: format.shortDate(risk.due), fill: 'off' as const }
            : { text: format.shortDate(risk.due) },
      ]
    }),
    ...(caption === '' ? {} : { caption }),
  }
}

/** Something missing: told apart as long as the risk is open. */
const toDo = (text: string, open: boolean): Cell => (open ? { text, fill: 'warn' } : { text })

function captionOf(views: readonly RiskView[], { t, facts }: RiskReport): string {
  return views.length < facts.views.length
    ? t('table.captionFirst', { shown: views.length, count: facts.views.length })
    : t('table.caption')
}

const MOST_MEASURES = 4

function measuresCell(risk: RiskView['risk'], report: RiskReport): Cell {
  const { t, writing, project } = report
  const titles = measuresOf(project, risk).map(({ title }) => writing.say(title))
  if (titles.length === 0) return toDo(t('table.noMeasure'), risk.status !== 'done')
  const separator = writing.language === 'fr' ? '\u202F; ' : '; '
  if (titles.length <= MOST_MEASURES) return { text: titles.join(separator) }
  const shown = titles.slice(0, MOST_MEASURES - 1)
  return {
    text: `${shown.join(separator)} ${t('andOthers', { count: titles.length - shown.length })}`,
  }
}
