import type { Project } from '../../domain/project'
import type { Block, Cell } from '../../formats/blocks'
import { formatsOf } from '../../kernel/format'
import { spelledFirst } from '../../kernel/spelled'
import { type Language, localized, translate } from '../../kernel/text'
import type { AuditView } from './audit-view'
import { causeText, type ListedMeasure, listedMeasures } from './listed-measures'
import { reportTexts } from './report-texts'
import { dimensionName } from './words'

/** The measures of an audit in order, with their reason, the answer behind each, who and when. */
export function measureBlocks(
  view: AuditView,
  project: Project,
  language: Language,
): readonly Block[] {
  const t = translate(reportTexts, language)
  const { proposed, others } = listedMeasures(view)
  const all = [...proposed, ...others]
  if (all.length === 0)
    return [
      {
        kind: 'paragraph',
        text: view.measures.value === null ? t('measures.unknown') : t('measures.none'),
      },
    ]
  return [
    {
      kind: 'heading',
      level: 2,
      text: t('measures.title', {
        count: all.length,
        number: spelledFirst(all.length, language),
      }),
    },
    { kind: 'paragraph', text: t('measures.intro') },
    {
      kind: 'table',
      columns: [
        { label: t('measures.rank'), width: 12, align: 'end' },
        { label: t('measures.measure'), width: 56 },
        { label: t('measures.cause'), width: 34 },
        { label: t('measures.owner'), width: 20 },
        { label: t('measures.due'), width: 18 },
      ],
      rows: all.map((listed, index) => measureRow(listed, index + 1, project, language)),
    },
  ]
}

function measureRow(
  listed: ListedMeasure,
  rank: number,
  project: Project,
  language: Language,
): readonly Cell[] {
  const t = translate(reportTexts, language)
  const format = formatsOf(language)
  const { variant, taken, dimension } = listed
  const owner =
    taken?.owner === null || taken === null ? undefined : project.people.get(taken.owner)?.name
  return [
    { text: format.number(rank) },
    {
      text: [
        { text: localized(variant.title, language), bold: true },
        { text: `. ${localized(variant.why, language)}` },
      ],
    },
    {
      text: t('measures.causeOf', {
        dimension: dimensionName(dimension, language),
        cause: causeText(listed, language),
      }),
    },
    { text: taken === null ? t('measures.notTaken') : (owner ?? t('measures.noOwner')) },
    {
      text:
        taken === null
          ? ''
          : taken.doneOn !== null
            ? t('measures.done', { date: format.shortDate(taken.doneOn) })
            : taken.due === null
              ? t('measures.noDue')
              : format.shortDate(taken.due),
    },
  ]
}
