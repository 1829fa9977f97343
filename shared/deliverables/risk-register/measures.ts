import type { Measure } from '../../domain/measure'
import type { Block, Cell } from '../../formats/blocks'
import { personName } from '../../rules/names'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

const LIMIT = 100

/** Measures in the order of their numbers. */
export const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  a.code.localeCompare(b.code, 'en', { numeric: true })

/** Codes of the risks that a measure lowers. */
export const risksOfMeasure = ({ project }: Reader, { id }: Measure): readonly string[] =>
  project.risks.live
    .filter(({ measureIds }) => measureIds.includes(id))
    .toSorted(byCode)
    .map(({ code }) => code)

/** Every measure with who does it and by when. Null while there is none. */
export function measureChapter(reader: Reader): Chapter | null {
  const { t, project, report } = reader
  const all = project.measures.live.toSorted(byCode)
  if (all.length === 0) return null
  const { measures, measuresInPlace, lateMeasures } = report.facts
  const shown = all.slice(0, LIMIT)
  return {
    name: t('chapter.measures'),
    title: [
      t('measures.title', { count: measuresInPlace, total: measures.length }),
      ...(lateMeasures.length === 0 ? [] : [t('measures.late', { count: lateMeasures.length })]),
    ].join(', '),
    blocks: [
      { kind: 'paragraph', text: t('measures.intro') },
      measureTable(shown, reader, true),
      ...(shown.length < all.length
        ? [
            {
              kind: 'paragraph',
              style: 'small',
              text: t('measures.cut', { shown: shown.length, total: all.length }),
            } as const,
          ]
        : []),
    ],
  }
}

/** @param withRisks whether to say which risks each measure lowers, and what it costs */
export function measureTable(
  measures: readonly Measure[],
  reader: Reader,
  withRisks: boolean,
): Block {
  const { t, say, format, project, today, measureStatus } = reader
  const costs = withRisks && measures.some(({ cost }) => cost !== null)
  return {
    kind: 'table',
    columns: [
      { label: t('measures.code'), width: 14 },
      { label: t('measures.measure'), width: 54 },
      ...(withRisks ? [{ label: t('measures.risks'), width: 20 }] : []),
      { label: t('measures.owner'), width: 32 },
      { label: t('measures.due'), width: 26 },
      { label: t('measures.status'), width: 22 },
      ...(costs ? [{ label: t('measures.cost'), width: 20, align: 'end' as const }] : []),
    ],
    rows: measures.map((measure): readonly Cell[] => {
      const { code, title, due, status, cost } = measure
      const open = status === 'todo' || status === 'doing'
      const owner = say(personName(project, measure.owner))
      return [
        { text: code },
        { text: say(title) },
        ...(withRisks ? [{ text: risksOfMeasure(reader, measure).join(', ') }] : []),
        owner === '' && open ? { text: t('toName'), fill: 'warn' } : { text: owner },
        due === null
          ? { text: open ? t('toSet') : '' }
          : open && due < today
            ? { text: format.shortDate(due), fill: 'off' }
            : { text: format.shortDate(due) },
        { text: measureStatus(status), ...(status === 'done' ? { fill: 'ok' as const } : {}) },
        ...(costs ? [{ text: cost === null ? '' : format.money(cost) }] : []),
      ]
    }),
  }
}
