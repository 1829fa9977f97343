import { SOURCE_CRITERIA, type SourceCriterion } from '../domain/source'
import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside } from './amounts'
import { meanOf } from './ypn'

/** A note of 1 on one of these sets the source aside until it is treated. */
export const EXCLUDING_CRITERIA = [
  'quality',
  'compliance',
] as const satisfies readonly SourceCriterion[]

export interface SourceScore {
  /** 20 to 100: mean of the notes × 20. Stays visible for an excluded source. */
  readonly score: number
  readonly excluded: boolean
  readonly excludedBy: readonly SourceCriterion[]
}

/**
 * How far a data source serves the use case, from five notes of 1 to 5, 5 always the favourable end.
 *
 * Invalid: `out-of-range`. Not computable: `no-note`. Provisional: `note-missing`.
 * Source: method.md `rule.source-score`.
 */
export function sourceScore(
  notes: Readonly<Record<SourceCriterion, number | null>>,
): Computed<SourceScore> {
  const values = SOURCE_CRITERIA.map((criterion) => notes[criterion])
  if (anyOutside(values, 1, 5)) return invalid('out-of-range')
  const mean = meanOf(values)
  if (mean === null) return notComputable('no-note')

  const excludedBy = EXCLUDING_CRITERIA.filter((criterion) => notes[criterion] === 1)
  return computed(
    { score: mean * 20, excluded: excludedBy.length > 0, excludedBy },
    values.includes(null) ? ['note-missing'] : [],
  )
}
