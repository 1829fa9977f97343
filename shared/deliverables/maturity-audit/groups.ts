import type { AuditView } from '../../steps/maturity/audit-view'
import { groupBlocks } from '../../steps/maturity/report-groups'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** Points between two groups from which they are said to differ. */
const APART_FROM = 0.5

/** Scores by group, never from fewer than five people. Null for an audit answered together. */
export function groupChapter(view: AuditView | null, reader: Reader): Chapter | null {
  if (view === null) return null
  // Its heading gives way to the title of the chapter.
  const [heading, ...blocks] = groupBlocks(view, reader.language)
  if (heading === undefined) return null
  const { t } = reader
  return {
    name: t('chapter.groups'),
    title: conclusion(view, reader),
    blocks: [{ kind: 'paragraph', text: t('groups.intro') }, ...blocks],
  }
}

/** The dimension on which two groups that may be shown differ most. */
function conclusion(view: AuditView, { t, dimension, say, score }: Reader): string {
  const [widest] = (view.groups.value ?? [])
    .flatMap((row) => {
      const shown = row.groups.flatMap(({ group, shown: cell }) =>
        cell.kind === 'shown' ? [{ group, mean: cell.figure.mean }] : [],
      )
      const sorted = shown.toSorted((a, b) => a.mean - b.mean)
      const [low, high] = [sorted[0], sorted.at(-1)]
      return low && high && low !== high
        ? [{ dimension: row.dimension, low, high, points: high.mean - low.mean }]
        : []
    })
    .toSorted((a, b) => b.points - a.points)
  if (!widest) return t('groups.single')
  if (widest.points < APART_FROM) return t('groups.close')
  const name = (group: string) => say(group) || t('groups.unnamed')
  return t('groups.apart', {
    dimension: dimension(widest.dimension),
    points: score(widest.points),
    low: name(widest.low.group),
    high: name(widest.high.group),
  })
}
