import type { Block, Column } from '../../formats/blocks'
import type { UseCaseView } from '../../rules/use-case-view'
import type { Chapter } from '../chapter'
import { fullName } from './naming'
import { departmentName } from '../../rules/names'
import { type Portfolio, RANKING_LIMIT, UNSCORED_LIMIT } from './portfolio'
import type { Reader } from './reader'

const DEPARTMENTS_LIMIT = 20

/** The scored cases from first to last, then what is still to be scored. Null without any case. */
export function rankingBlocks(portfolio: Portfolio, reader: Reader): Chapter | null {
  const { t } = reader
  const { scored, unscored } = portfolio
  if (scored.length + unscored.length === 0) return null
  const first = scored[0]
  const toScore = unscoredBlocks(portfolio, reader)
  if (!first)
    return { name: t('chapter.ranking'), title: t('ranking.unscoredTitle'), blocks: toScore }
  return {
    name: t('chapter.ranking'),
    title: t('ranking.title', { case: fullName(first, reader) }),
    blocks: [
      { kind: 'paragraph', text: t('ranking.intro') },
      rankingTable(scored, reader),
      ...(scored.slice(0, RANKING_LIMIT).some(isProvisional)
        ? [{ kind: 'paragraph', style: 'small', text: t('ranking.provisional') } as const]
        : []),
      ...(unscored.length > 0
        ? [{ kind: 'heading', level: 2, text: t('ranking.unscoredTitle') } as const, ...toScore]
        : []),
    ],
  }
}

const isProvisional = ({ impact, feasibility }: UseCaseView): boolean =>
  impact.status === 'provisional' || feasibility.status === 'provisional'

function rankingTable(scored: readonly UseCaseView[], { t, label, format, say }: Reader): Block {
  const shown = scored.slice(0, RANKING_LIMIT)
  const mark = ({ value, status }: UseCaseView['impact']) =>
    `${format.number(value ?? 0, 1)}${status === 'provisional' ? '*' : ''}`
  return {
    kind: 'table',
    columns: [
      { label: t('ranking.rank'), width: 12, align: 'end' },
      { label: t('ranking.code'), width: 14 },
      { label: t('ranking.useCase'), width: 46 },
      { label: t('ranking.impact'), width: 14, align: 'end' },
      { label: t('ranking.feasibility'), width: 14, align: 'end' },
      { label: t('ranking.index'), width: 13, align: 'end' },
      { label: t('ranking.quadrant'), width: 28 },
      { label: t('ranking.status'), width: 20 },
    ],
    rows: shown.map((view, index) => [
      { text: format.number(index + 1) },
      { text: view.useCase.code },
      { text: say(view.useCase.title) },
      { text: mark(view.impact) },
      { text: mark(view.feasibility) },
      { text: format.number(view.index.value ?? 0, 1) },
      view.quadrant.value === null
        ? { text: label('quadrant.not-scored') }
        : { text: label(`quadrant.${view.quadrant.value}`), fill: view.quadrant.value },
      { text: label(`status.${view.useCase.status}`) },
    ]),
    caption:
      shown.length < scored.length
        ? t('ranking.captionCut', { shown: shown.length, total: scored.length })
        : t('ranking.caption'),
  }
}

function unscoredBlocks({ unscored, project }: Portfolio, reader: Reader): readonly Block[] {
  const { t, say } = reader
  if (unscored.length === 0) return []
  const intro = t('ranking.unscoredIntro', { count: unscored.length })
  if (unscored.length > UNSCORED_LIMIT)
    return [
      { kind: 'paragraph', text: `${intro} ${t('ranking.unscoredLeftOut')}` },
      departmentTable({ unscored, project }, reader),
    ]
  const columns: readonly Column[] = [
    { label: t('ranking.code'), width: 1 },
    { label: t('ranking.useCase'), width: 6 },
    { label: t('ranking.department'), width: 3 },
  ]
  return [
    { kind: 'paragraph', text: intro },
    {
      kind: 'table',
      columns,
      rows: unscored.map(({ useCase }) => [
        { text: useCase.code },
        { text: say(useCase.title) },
        { text: say(departmentName(project, useCase.departmentId)) || t('ranking.noDepartment') },
      ]),
    },
  ]
}

function departmentTable(
  { unscored, project }: Pick<Portfolio, 'unscored' | 'project'>,
  reader: Reader,
): Block {
  const { t, format, say } = reader
  const counts = new Map<string, number>()
  for (const { useCase } of unscored) {
    const name = say(departmentName(project, useCase.departmentId)) || t('ranking.noDepartment')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const shown = sorted.slice(0, DEPARTMENTS_LIMIT)
  const rest = sorted.slice(DEPARTMENTS_LIMIT)
  const restCount = rest.reduce((sum, [, count]) => sum + count, 0)
  return {
    kind: 'table',
    columns: [
      { label: t('ranking.department'), width: 8 },
      { label: t('ranking.count'), width: 2, align: 'end' },
    ],
    rows: [
      ...shown.map(([name, count]) => [{ text: name }, { text: format.number(count) }]),
      ...(rest.length > 0
        ? [
            [
              { text: t('ranking.otherDepartments', { count: rest.length }) },
              { text: format.number(restCount) },
            ],
          ]
        : []),
    ],
  }
}
