import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { type AuditQuestion, levelsOf, type MaturityValue } from './maturity-coverage'
import { MATURITY_DIMENSIONS, type MaturityDimension, maturityMark } from './maturity-score'

/**
 * Minimum group size: no figure is shown for fewer people (P; the usual threshold of staff surveys). It is
 * counted on those who answered the dimension, not on those who were invited.
 */
export const MINIMUM_GROUP_SIZE = 5

/** One sheet of answers. */
export interface Respondent {
  readonly id: string
  /** Label of the group; empty for nobody's, which is protected as a group too. */
  readonly group: string
  readonly values: ReadonlyMap<string, MaturityValue>
}

export interface GroupFigure {
  /** People behind the figure. */
  readonly people: number
  /** Mean of their dimension scores, 1 to 5, each person weighing the same. */
  readonly mean: number
  /** Population standard deviation, in points. A range would show the answers of two persons. */
  readonly spread: number
}

/** A figure, or why there is none: too few people, or hidden so that another group cannot be worked out. */
export type Shown =
  | { readonly kind: 'shown'; readonly figure: GroupFigure }
  | { readonly kind: 'below-minimum' | 'hidden-with-another' | 'no-answer' }

export interface DimensionByGroup {
  readonly dimension: MaturityDimension
  readonly total: Shown
  readonly groups: readonly { readonly group: string; readonly shown: Shown }[]
}

/**
 * Levels by dimension and group of respondents, without ever a figure from fewer than five people, and
 * without one that can be worked out: where the total less the groups shown would leave fewer than five
 * people, one small group or several, the next smallest group is hidden as well.
 *
 * What no threshold prevents: five people who all answer the same are known by their mean.
 *
 * @param questions those of the version in use
 * @param mode      `together`: a single sheet found by consensus is no person's answer, and is shown whole
 *
 * Invalid: `respondent-twice` (the same person would count double towards five), `several-common-sheets`,
 * `out-of-range`. Not computable: `no-respondent`.
 * Source: method.md 2 and `rule.maturity-score` for each person; grouping and hiding are P.
 */
export function maturityByGroup(
  questions: readonly AuditQuestion[],
  respondents: readonly Respondent[],
  mode: 'together' | 'respondents',
): Computed<readonly DimensionByGroup[]> {
  if (respondents.length === 0) return notComputable('no-respondent')
  if (new Set(respondents.map(({ id }) => id)).size < respondents.length)
    return invalid('respondent-twice')
  if (mode === 'together' && respondents.length > 1) return invalid('several-common-sheets')

  const groups = [...new Set(respondents.map(({ group }) => group))]
  const byDimension: DimensionByGroup[] = []
  for (const dimension of MATURITY_DIMENSIONS) {
    const marks = respondents.map(({ group, values }) => ({
      group,
      mark: maturityMark(levelsOf(questions, dimension, values)),
    }))
    if (marks.some(({ mark }) => mark.status === 'invalid')) return invalid('out-of-range')
    const scores = marks.flatMap(({ group, mark }) =>
      mark.value === null ? [] : [{ group, score: mark.value.score }],
    )
    byDimension.push(dimensionByGroup(dimension, groups, scores, mode))
  }
  return computed(byDimension)
}

interface PersonScore {
  readonly group: string
  readonly score: number
}

function dimensionByGroup(
  dimension: MaturityDimension,
  groups: readonly string[],
  scores: readonly PersonScore[],
  mode: 'together' | 'respondents',
): DimensionByGroup {
  const everyone = scores.map(({ score }) => score)
  if (mode === 'together') return { dimension, total: shown(everyone, 1), groups: [] }
  const cells = groups.map((group) => ({
    group,
    scores: scores.filter((person) => person.group === group).map(({ score }) => score),
  }))
  const hidden = hiddenWithAnother(cells)
  return {
    dimension,
    total: shown(everyone, MINIMUM_GROUP_SIZE),
    groups: cells.map(({ group, scores: own }) => ({
      group,
      shown: hidden.has(group)
        ? { kind: 'hidden-with-another' as const }
        : shown(own, MINIMUM_GROUP_SIZE),
    })),
  }
}

interface Cell {
  readonly group: string
  readonly scores: readonly number[]
}

/** Groups large enough that have to be hidden for the sake of a smaller one; equals in the order given. */
function hiddenWithAnother(cells: readonly Cell[]): ReadonlySet<string> {
  const small = cells.filter(
    ({ scores }) => scores.length > 0 && scores.length < MINIMUM_GROUP_SIZE,
  )
  const large = cells
    .filter(({ scores }) => scores.length >= MINIMUM_GROUP_SIZE)
    .toSorted((a, b) => a.scores.length - b.scores.length)
  const hidden = [...small]
  const people = () => hidden.reduce((sum, { scores }) => sum + scores.length, 0)
  // One small group alone is always fewer than five; several may cover each other.
  const deducible = () => hidden.length > 0 && people() < MINIMUM_GROUP_SIZE
  for (const next of large) {
    if (!deducible()) break
    hidden.push(next)
  }
  return new Set(hidden.slice(small.length).map(({ group }) => group))
}

function shown(scores: readonly number[], minimum: number): Shown {
  if (scores.length === 0) return { kind: 'no-answer' }
  if (scores.length < minimum) return { kind: 'below-minimum' }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length
  return {
    kind: 'shown',
    figure: { people: scores.length, mean, spread: Math.sqrt(variance) },
  }
}
