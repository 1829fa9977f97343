import type { Project } from '../../../../shared/domain/project'
import type { Source } from '../../../../shared/domain/source'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { Computed } from '../../../../shared/kernel/computed'
import { type SourceScore, sourceScore } from '../../../../shared/rules/source-score'
import { isSetAside } from '../../../../shared/steps/tools/set-aside'

export interface SourceRow {
  readonly source: Source
  readonly score: Computed<SourceScore>
  readonly cases: readonly UseCase[]
}

/** Usable sources by score, then those set aside, then those without a mark. */
export function sourceRows({
  sources,
  useCases,
}: Pick<Project, 'sources' | 'useCases'>): readonly SourceRow[] {
  const rows = sources.live.map((source) => ({
    source,
    score: sourceScore(source.notes),
    cases: useCases.live.filter(({ sourceIds }) => sourceIds.includes(source.id)),
  }))
  const group = (row: SourceRow) => (row.score.value === null ? 2 : isSetAside(row.source) ? 1 : 0)
  return rows.toSorted(
    (a, b) => group(a) - group(b) || (b.score.value?.score ?? 0) - (a.score.value?.score ?? 0),
  )
}
