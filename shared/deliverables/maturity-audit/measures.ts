import type { Block, Cell } from '../../formats/blocks'
import { personName } from '../../rules/names'
import { spelledFirst } from '../../kernel/spelled'
import type { AuditView } from '../../steps/maturity/audit-view'
import type { ListedMeasure } from '../../steps/maturity/listed-measures'
import type { Chapter } from '../chapter'
import { namedText } from '../named-text'
import { allMeasures, reasonText, stateOf } from './listed'
import type { Reader } from './reader'

/** The plan in one table, then each measure with why, how, the answer behind it, who and when. */
export function measureChapter(view: AuditView | null, reader: Reader): Chapter | null {
  if (view === null) return null
  const { t, report, language, today } = reader
  const all = allMeasures(view)
  if (all.length === 0)
    return {
      name: t('chapter.measures'),
      title: t(view.measures.value === null ? 'measures.unknownTitle' : 'measures.noneTitle'),
      flows: true,
      blocks: [
        {
          kind: 'paragraph',
          text: report(view.measures.value === null ? 'measures.unknown' : 'measures.none'),
        },
      ],
    }
  const late = all.filter((one) => stateOf(one, today) === 'late').length
  const days = (end: 'low' | 'high') =>
    all.reduce((sum, { variant }) => sum + variant.effortDays[end], 0)
  return {
    name: t('chapter.measures'),
    title: `${t('measures.title', {
      count: all.length,
      number: spelledFirst(all.length, language),
      taken: all.filter(({ taken }) => taken !== null).length,
    })}${late === 0 ? '' : t('measures.late', { count: late })}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `${report('measures.intro')} ${t('measures.effort', { low: days('low'), high: days('high') })}`,
      },
      planTable(all, reader),
      ...all.flatMap((one, index) => measureBlocks(one, index + 1, view, reader)),
    ],
  }
}

function planTable(all: readonly ListedMeasure[], reader: Reader): Block {
  const { t, report, word, format, dimension } = reader
  return {
    kind: 'table',
    columns: [
      { label: report('measures.rank'), width: 11, align: 'end' },
      { label: t('measures.measure'), width: 52 },
      { label: report('dimensions.dimension'), width: 24 },
      { label: t('measures.work'), width: 16, align: 'end' },
      { label: report('measures.owner'), width: 26 },
      { label: report('measures.due'), width: 24 },
    ],
    rows: all.map((one, index) => [
      { text: format.number(index + 1) },
      { text: word(one.variant.title) },
      { text: dimension(one.dimension) },
      { text: t('measures.range', one.variant.effortDays) },
      ownerCell(one, reader),
      dueCell(one, reader),
    ]),
  }
}

function ownerCell({ taken }: ListedMeasure, { report, say, project }: Reader): Cell {
  if (taken === null) return { text: [{ text: report('measures.notTaken'), colour: 'muted' }] }
  const owner = say(personName(project, taken.owner))
  return owner === '' && taken.doneOn === null
    ? { text: report('measures.noOwner'), fill: 'warn' }
    : { text: owner }
}

function dueCell(one: ListedMeasure, { report, format, today }: Reader): Cell {
  const { taken } = one
  if (taken === null) return { text: '' }
  if (taken.doneOn !== null)
    return { text: report('measures.done', { date: format.shortDate(taken.doneOn) }), fill: 'ok' }
  if (taken.due === null) return { text: report('measures.noDue') }
  const text = format.shortDate(taken.due)
  return stateOf(one, today) === 'late' ? { text, fill: 'off' } : { text }
}

function measureBlocks(
  one: ListedMeasure,
  rank: number,
  view: AuditView,
  reader: Reader,
): readonly Block[] {
  const { t, word, say } = reader
  const { variant, taken } = one
  return [
    {
      kind: 'heading',
      level: 2,
      text: t('measures.heading', { rank, title: word(variant.title) }),
    },
    { kind: 'facts', items: factsOf(one, view, reader) },
    { kind: 'paragraph', text: word(variant.why) },
    { kind: 'list', ordered: true, items: variant.how.map(word) },
    ...namedText(t('measures.note'), say(taken?.note ?? '')),
  ]
}

function factsOf(one: ListedMeasure, view: AuditView, reader: Reader) {
  const { t, audit, report, word, dimension, format } = reader
  const { question, priority, variant } = one
  const level = priority?.level ?? question.level
  const aim = priority?.aim ?? question.target
  const topic = word(question.question.topic)
  const place = { dimension: dimension(one.dimension), topic }
  return [
    {
      label: t('measures.cause'),
      value:
        level === null
          ? t('measures.causeUnknown', place)
          : t('measures.causeText', { ...place, level }),
    },
    ...(aim === null ? [] : [{ label: t('measures.aim'), value: format.number(aim) }]),
    { label: t('measures.reason'), value: reasonText(one, view, reader) },
    { label: t('measures.workOf'), value: audit('measure.effort', variant.effortDays) },
    { label: t('measures.within'), value: audit('measure.horizon', { days: variant.horizonDays }) },
    { label: report('measures.owner'), value: ownerCell(one, reader).text },
    ...(one.taken === null
      ? []
      : [{ label: report('measures.due'), value: dueCell(one, reader).text }]),
  ]
}
