import type { Block } from '../../formats/blocks'
import { personName } from '../../rules/names'
import { conclusionOf, leadOf, ownerCallout, statementsOf } from '../../steps/risks/report-section'
import type { Chapter } from '../chapter'
import { byCode, risksOfMeasure } from './measures'
import type { Reader } from './reader'

/** One page: the conclusion, the counts, what asks for a decision. */
export function situationChapter(reader: Reader): Chapter {
  const { report, t, format } = reader
  const { facts, summary } = report
  const title = conclusionOf(report)
  if (facts.views.length === 0)
    return {
      name: t('chapter.situation'),
      title,
      blocks: [{ kind: 'paragraph', style: 'lead', text: report.t('noRiskNext') }],
    }
  const number = (value: number) => format.number(value)
  return {
    name: t('chapter.situation'),
    title,
    blocks: [
      { kind: 'paragraph', style: 'lead', text: leadOf(report) },
      {
        kind: 'facts',
        items: [
          { label: t('situation.registered'), value: number(facts.views.length) },
          {
            label: t('situation.seriousBefore'),
            value: number(summary.before.critical + summary.before.high),
          },
          {
            label: t('situation.seriousAfter'),
            value: number(summary.after.critical + summary.after.high),
          },
          { label: t('situation.withoutOwner'), value: number(facts.withoutOwner.length) },
          {
            label: t('situation.late'),
            value: number(facts.late.length + facts.lateMeasures.length),
          },
          {
            label: t('situation.ending'),
            value: number(facts.ended.length + facts.ending.length),
          },
        ],
      },
      { kind: 'list', ordered: false, items: statementsOf(report) },
      ...ownerCallout(report),
      ...nextDates(reader),
    ],
  }
}

const DATES_LIMIT = 6

/** The next measures that fall due, and who is expected. Nothing when none has a date ahead. */
function nextDates(reader: Reader): readonly Block[] {
  const { t, say, format, project, today, report } = reader
  const next = report.facts.measures
    .flatMap((measure) =>
      measure.status === 'done' || measure.due === null || measure.due < today
        ? []
        : [{ measure, due: measure.due }],
    )
    .toSorted((a, b) => a.due.localeCompare(b.due) || byCode(a.measure, b.measure))
    .slice(0, DATES_LIMIT)
  if (next.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('situation.next') },
    {
      kind: 'table',
      columns: [
        { label: t('measures.due'), width: 26 },
        { label: t('measures.measure'), width: 60 },
        { label: t('measures.risks'), width: 20 },
        { label: t('measures.owner'), width: 34 },
      ],
      rows: next.map(({ measure, due }) => [
        { text: format.shortDate(due) },
        { text: `${measure.code} ${say(measure.title)}` },
        { text: risksOfMeasure(reader, measure).join(', ') },
        measure.owner === null
          ? { text: t('toName'), fill: 'warn' as const }
          : { text: say(personName(project, measure.owner)) },
      ]),
    },
  ]
}
