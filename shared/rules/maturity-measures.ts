import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { ADVICE_BELOW, type MaturityDimension, PREREQUISITE_DIMENSIONS } from './maturity-score'

/** Measures listed as a rule, and the most when prerequisites or wide gaps ask for more (P). */
export const USUAL_MEASURES = 6
export const MOST_MEASURES = 8
/** Points between level and target from which a seventh or eighth measure is worth adding (P). */
export const WIDE_GAP = 2
/** Measures of one dimension, prerequisites apart: a list on one subject is not a plan (P). */
export const MOST_PER_DIMENSION = 2
/** Level from which what another measure rests on is in place: "structured" (P). */
export const IN_PLACE_FROM = 3
/** Below this level the next one is aimed at when the room has set no target (P). */
export const ASSUME_NEXT_BELOW = 3
/** Top of the scale, which weakness is measured from. */
const HIGHEST_LEVEL = 5

/** One question of the audit, in the order of the audit. */
export interface AuditLevel {
  readonly question: string
  readonly dimension: MaturityDimension
  /** 1 to 5; null for "don't know" and for no answer. */
  readonly level: number | null
  /** 1 to 5, in twelve months; null where the room set none. */
  readonly target: number | null
}

/** What the rule has to know of a measure of the catalogue. */
export interface OfferedMeasure {
  readonly id: string
  readonly question: string
  readonly prerequisites: readonly string[]
  readonly variants: readonly {
    readonly forLevels: readonly number[]
    /** Person-days. */
    readonly effortDays: { readonly low: number; readonly high: number }
  }[]
}

/**
 * Why a measure is listed: it lifts what holds back a pilot, closes a gap to the target, has to be done
 * before another one, or closes a gap nobody stated (no target: the next level is taken).
 */
export type MeasureReason =
  | 'pilot-prerequisite'
  | 'gap-to-target'
  | 'needed-before'
  | 'next-level-assumed'

export interface PrioritisedMeasure {
  readonly measure: string
  /** The answer that caused it. */
  readonly question: string
  readonly dimension: MaturityDimension
  readonly level: number
  /** Level aimed at: the target of the room, or the one taken as `reasons` tell. */
  readonly aim: number
  /** Target of the room, null where it set none. */
  readonly target: number | null
  readonly reasons: readonly MeasureReason[]
  /** Measure of this list that brought it here; null when it stands on its own. */
  readonly neededBefore: string | null
}

/**
 * Six measures of the audit in the order to take them, up to eight, fewer when there are fewer gaps: the
 * list is never padded.
 *
 * 1. What holds back a pilot: questions at level 1 of data, governance and risks while the dimension is
 *    under 2 (`rule.maturity-score`; a mean under 2 always has a 1). One of each dimension in turn, the
 *    weakest first, so that a single dimension does not fill the list. No target is needed.
 * 2. Then by gap to the target times weakness of the dimension (5 less its score); equals by lower level,
 *    then by lower effort, then in the order of the audit. Two a dimension at most.
 *
 * A measure brings before it those it rests on, as long as their answer is under 3; it is left out where
 * there is no room for all of them. Answers of a dimension without a score are left out: too little is
 * known of it to weigh them.
 *
 * Invalid: `out-of-range`. Not computable: `no-scored-answer`. Provisional: `dimension-not-computable`,
 * `next-level-assumed` (for one of the measures listed).
 * Source: method.md 2 and 16.10 for scores and prerequisites; the order is P.
 *
 * @param answers the questions of the version in use, in the order of the audit
 * @param scores  unrounded score of each dimension, 1 to 5, null where it is not computable
 */
export function prioritisedMeasures(
  answers: readonly AuditLevel[],
  scores: Readonly<Record<MaturityDimension, number | null>>,
  catalogue: readonly OfferedMeasure[],
): Computed<readonly PrioritisedMeasure[]> {
  if (answers.some(({ level, target }) => !inScale(level) || !inScale(target)))
    return invalid('out-of-range')
  const scored = answers.filter(
    ({ dimension, level }) => level !== null && scores[dimension] !== null,
  )
  if (scored.length === 0) return notComputable('no-scored-answer')

  const candidates = candidatesOf(answers, scores, catalogue)
  const listed = fill(ranked(candidates), new Map(candidates.map((one) => [one.measure.id, one])))
  return computed(listed, [
    ...(answers.some(({ dimension, level }) => level !== null && scores[dimension] === null)
      ? ['dimension-not-computable']
      : []),
    ...(listed.some(({ reasons }) => reasons.includes('next-level-assumed'))
      ? ['next-level-assumed']
      : []),
  ])
}

interface Candidate {
  readonly measure: OfferedMeasure
  readonly answer: AuditLevel & { readonly level: number }
  readonly holdsBackPilot: boolean
  readonly aim: number
  /** Points to close, 0 where nobody asks for it on its own. */
  readonly gap: number
  /** Score of its dimension; null: never listed on its own. */
  readonly score: number | null
  /** Gap times weakness of the dimension. */
  readonly weight: number
  readonly effort: number
}

function candidatesOf(
  answers: readonly AuditLevel[],
  scores: Readonly<Record<MaturityDimension, number | null>>,
  catalogue: readonly OfferedMeasure[],
): readonly Candidate[] {
  return answers.flatMap((answer) => {
    const { level, target, dimension } = answer
    const measure = catalogue.find(({ question }) => question === answer.question)
    const variant = measure?.variants.find(({ forLevels }) => forLevels.some((at) => at === level))
    if (level === null || !measure || !variant) return []
    const score = scores[dimension]
    const holdsBackPilot =
      score !== null &&
      score < ADVICE_BELOW &&
      level < ADVICE_BELOW &&
      PREREQUISITE_DIMENSIONS.some((first) => first === dimension)
    const wished = target ?? (level < ASSUME_NEXT_BELOW ? level + 1 : level)
    const aim = holdsBackPilot ? Math.max(wished, ADVICE_BELOW) : wished
    const gap = Math.max(0, aim - level)
    const { low, high } = variant.effortDays
    return [
      {
        measure,
        answer: { ...answer, level },
        holdsBackPilot,
        aim,
        gap,
        score,
        weight: gap * (HIGHEST_LEVEL - (score ?? HIGHEST_LEVEL)),
        effort: (low + high) / 2,
      },
    ]
  })
}

/** Those with a gap, in the order they are offered a place. Sorting keeps the order of the audit between equals. */
function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const open = candidates
    .filter(({ gap, score }) => gap > 0 && score !== null)
    .toSorted(
      (a, b) => b.weight - a.weight || a.answer.level - b.answer.level || a.effort - b.effort,
    )
  const first = open.filter(({ holdsBackPilot }) => holdsBackPilot)
  const turn = (one: Candidate) =>
    first.filter(({ answer }) => answer.dimension === one.answer.dimension).indexOf(one)
  return [
    ...first.toSorted((a, b) => turn(a) - turn(b) || (a.score ?? 0) - (b.score ?? 0)),
    ...open.filter(({ holdsBackPilot }) => !holdsBackPilot),
  ]
}

function fill(
  order: readonly Candidate[],
  byMeasure: ReadonlyMap<string, Candidate>,
): readonly PrioritisedMeasure[] {
  const listed: PrioritisedMeasure[] = []
  const has = (id: string) => listed.some(({ measure }) => measure === id)
  for (const candidate of order) {
    if (has(candidate.measure.id)) continue
    const { answer, holdsBackPilot, gap } = candidate
    const ofDimension = listed.filter(({ dimension }) => dimension === answer.dimension).length
    if (!holdsBackPilot && ofDimension >= MOST_PER_DIMENSION) continue
    const chain = withPrerequisites(candidate, byMeasure).filter((one) => !has(one.measure.id))
    const room = holdsBackPilot || gap >= WIDE_GAP ? MOST_MEASURES : USUAL_MEASURES
    if (listed.length + chain.length > room) continue
    listed.push(...chain.map((one) => listedAs(one, candidate)))
  }
  return listed
}

/** What a measure rests on and that is not in place, deepest first, then the measure itself. */
function withPrerequisites(
  candidate: Candidate,
  byMeasure: ReadonlyMap<string, Candidate>,
  seen: ReadonlySet<string> = new Set(),
): readonly Candidate[] {
  const known = new Set([...seen, candidate.measure.id])
  const before = candidate.measure.prerequisites.flatMap((id) => {
    const needed = byMeasure.get(id)
    return needed && !known.has(id) && needed.answer.level < IN_PLACE_FROM
      ? withPrerequisites(needed, byMeasure, known)
      : []
  })
  return [...new Set([...before, candidate])]
}

function listedAs(one: Candidate, cause: Candidate): PrioritisedMeasure {
  const { measure, answer, holdsBackPilot, gap } = one
  const pulled = one !== cause
  const assumed = answer.target === null && !holdsBackPilot
  const reasons: readonly MeasureReason[] = [
    ...(holdsBackPilot ? (['pilot-prerequisite'] as const) : []),
    ...(answer.target !== null && answer.target > answer.level ? (['gap-to-target'] as const) : []),
    ...(pulled ? (['needed-before'] as const) : []),
    ...(assumed ? (['next-level-assumed'] as const) : []),
  ]
  return {
    measure: measure.id,
    question: answer.question,
    dimension: answer.dimension,
    level: answer.level,
    // Pulled against a target that asks for nothing: one level up is the least that another can rest on.
    aim: gap > 0 ? one.aim : answer.level + 1,
    target: answer.target,
    reasons,
    neededBefore: pulled ? cause.measure.id : null,
  }
}

const inScale = (level: number | null): boolean =>
  level === null || (Number.isInteger(level) && level >= 1 && level <= HIGHEST_LEVEL)
