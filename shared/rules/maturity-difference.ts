import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { MATURITY_DIMENSIONS, type MaturityDimension, type MaturityScore } from './maturity-score'

export interface MaturityDifference {
  /** Later minus earlier overall score, points of the 1 to 5 scale: -4 to 4. */
  readonly overall: Computed<number>
  /** Later minus earlier score, -4 to 4; null where either audit has none. */
  readonly dimensions: Readonly<Record<MaturityDimension, number | null>>
}

/**
 * What changed between two audits of the same company, on unrounded scores: a level can stay the same while
 * the score moves.
 *
 * Overall: invalid `out-of-range` and not computable `earlier-not-computable`, `later-not-computable` as
 * the two audits are; provisional `other-dimensions` where the two means do not rest on the same dimensions.
 * Source: the differences of two `rule.maturity-score` (method.md 16.10).
 */
export function maturityDifference(
  earlier: MaturityScore,
  later: MaturityScore,
): MaturityDifference {
  return {
    overall: overallDifference(earlier, later),
    dimensions: Object.fromEntries(
      MATURITY_DIMENSIONS.map((dimension) => {
        const [before, after] = [earlier, later].map((audit) => audit.dimensions[dimension].value)
        return [dimension, before && after ? after.score - before.score : null]
      }),
    ) as MaturityDifference['dimensions'],
  }
}

function overallDifference(earlier: MaturityScore, later: MaturityScore): Computed<number> {
  const [before, after] = [earlier.overall, later.overall]
  if (before.status === 'invalid' || after.status === 'invalid') return invalid('out-of-range')
  if (before.value === null || after.value === null)
    return notComputable(
      ...(before.value === null ? ['earlier-not-computable'] : []),
      ...(after.value === null ? ['later-not-computable'] : []),
    )
  const alike = MATURITY_DIMENSIONS.every(
    (dimension) =>
      (earlier.dimensions[dimension].value === null) ===
      (later.dimensions[dimension].value === null),
  )
  return computed(after.value.score - before.value.score, alike ? [] : ['other-dimensions'])
}
