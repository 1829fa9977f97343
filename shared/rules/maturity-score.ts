import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { meanOf } from './ypn'

/** The nine dimensions of the audit, in the order of method.md 2. */
export const MATURITY_DIMENSIONS = [
  'strategy',
  'data',
  'process',
  'technology',
  'governance',
  'risk',
  'people',
  'measurement',
  'ethics',
] as const
export type MaturityDimension = (typeof MATURITY_DIMENSIONS)[number]

/** Below two, these are lifted before any pilot; the others become a work package of the roadmap. */
export const PREREQUISITE_DIMENSIONS = [
  'data',
  'governance',
  'risk',
] as const satisfies readonly MaturityDimension[]

/** Share of the questions of a dimension that has to be answered, percentage points. */
export const ENOUGH_ANSWERED_PCT = 60
/** Dimensions of nine an overall score needs. */
export const ENOUGH_DIMENSIONS = 6
/** Score under which a dimension calls for action. */
export const ADVICE_BELOW = 2

/** Level per question, 1 to 5; null for "don't know" and for no answer, which count alike. */
export type Levels = readonly (number | null)[]
export type LevelsByDimension = Readonly<Record<MaturityDimension, Levels>>

export interface MaturityMark {
  /** Mean of the answered levels, 1 to 5, not rounded. */
  readonly score: number
  /** The described level the score falls in, 1 to 5, whole; a half goes up. */
  readonly level: number
}

export interface MaturityScore {
  readonly overall: Computed<MaturityMark>
  readonly dimensions: Readonly<Record<MaturityDimension, Computed<MaturityMark>>>
  /** The main brake: lowest computable score, the first of the table when several share it. */
  readonly weakest: MaturityDimension | null
  readonly advice: {
    /** To lift before any pilot. */
    readonly prerequisite: readonly MaturityDimension[]
    /** To plan in the roadmap. */
    readonly workPackage: readonly MaturityDimension[]
  }
}

/**
 * The audit from its levels, dimension by dimension: each is computable on its own, whatever the others.
 *
 * @param levels one entry a question that was put: the short version lists its own questions only, and a
 *   question set aside as not applicable is left out
 *
 * Overall: invalid `out-of-range` as soon as one level is; not computable `fewer-than-6-dimensions`;
 * provisional `dimension-missing`.
 * Source: method.md `rule.maturity-score`.
 */
export function maturityScore(levels: LevelsByDimension): MaturityScore {
  return scoreFromMarks(
    Object.fromEntries(
      MATURITY_DIMENSIONS.map((dimension) => [dimension, maturityMark(levels[dimension])]),
    ) as MaturityScore['dimensions'],
  )
}

/**
 * The same from dimensions already marked: where several people answered, their mean is a level of the
 * room that need not be whole.
 */
export function scoreFromMarks(dimensions: MaturityScore['dimensions']): MaturityScore {
  const scoreOf = (dimension: MaturityDimension) => dimensions[dimension].value?.score ?? null
  const low = MATURITY_DIMENSIONS.filter((dimension) => {
    const score = scoreOf(dimension)
    return score !== null && score < ADVICE_BELOW
  })
  const isPrerequisite = (dimension: MaturityDimension) =>
    PREREQUISITE_DIMENSIONS.some((first) => first === dimension)
  return {
    overall: overallOf(MATURITY_DIMENSIONS.map((dimension) => dimensions[dimension])),
    dimensions,
    // Sorting keeps the order of the table between equals.
    weakest:
      MATURITY_DIMENSIONS.filter((dimension) => scoreOf(dimension) !== null).toSorted(
        (a, b) => (scoreOf(a) ?? 0) - (scoreOf(b) ?? 0),
      )[0] ?? null,
    advice: {
      prerequisite: low.filter(isPrerequisite),
      workPackage: low.filter((dimension) => !isPrerequisite(dimension)),
    },
  }
}

/**
 * One dimension from the levels of its questions.
 *
 * Invalid: `out-of-range`. Not computable: `fewer-than-60-percent` of the questions answered.
 * Source: method.md `rule.maturity-score`.
 */
export function maturityMark(levels: Levels): Computed<MaturityMark> {
  if (levels.some((level) => level !== null && !isLevel(level))) return invalid('out-of-range')
  const answered = levels.filter((level) => level !== null).length
  const score = meanOf(levels)
  if (score === null || answered * 100 < ENOUGH_ANSWERED_PCT * levels.length)
    return notComputable('fewer-than-60-percent')
  return computed(markOf(score))
}

function overallOf(marks: readonly Computed<MaturityMark>[]): Computed<MaturityMark> {
  if (marks.some(({ status }) => status === 'invalid')) return invalid('out-of-range')
  const scores = marks.map(({ value }) => value?.score ?? null)
  const mean = meanOf(scores)
  const present = scores.filter((score) => score !== null).length
  if (mean === null || present < ENOUGH_DIMENSIONS) return notComputable('fewer-than-6-dimensions')
  return computed(markOf(mean), present < marks.length ? ['dimension-missing'] : [])
}

/** @param score 1 to 5, not rounded */
export const markOf = (score: number): MaturityMark => ({ score, level: Math.floor(score + 0.5) })

const isLevel = (level: number): boolean => Number.isInteger(level) && level >= 1 && level <= 5
