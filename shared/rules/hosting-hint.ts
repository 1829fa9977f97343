import type { Ypn } from '../domain/answer'
import { type Computed, computed, notComputable } from '../kernel/computed'
import { sumOf } from './amounts'
import { weightOf } from './ypn'

/** Points a "yes" gives to self-hosting; "partly" gives half. */
export const HOSTING_POINTS = {
  sensitiveData: 2,
  intensiveUse: 1,
  tailoring: 1,
  skills: 1,
  capital: 1,
} as const
export type HostingCriterion = keyof typeof HOSTING_POINTS
export const HOSTING_CRITERIA = Object.keys(HOSTING_POINTS) as readonly HostingCriterion[]

export const HOSTING_HINTS = ['proprietary', 'hybrid', 'self-hosting'] as const
export type Hosting = (typeof HOSTING_HINTS)[number]

/** Points, of six, from which self-hosting deserves a study, and from which a mix does. */
export const SELF_HOSTING_FROM = 5
export const HYBRID_FROM = 3

export interface HostingHint {
  readonly hint: Hosting
  /** Points for self-hosting, 0 to 6, by halves. */
  readonly score: number
  /** Points of each answer: what the hint rests on. */
  readonly points: Readonly<Record<HostingCriterion, number>>
  /** The points alone would have led one step further, but nobody can run it. */
  readonly downgraded: boolean
}

/**
 * Proprietary offer, own hosting or a mix: a hint for the discussion, not a decision.
 *
 * Not computable: `no-answer`. Provisional: `unanswered`.
 * Source: method.md `rule.hosting-hint`.
 */
export function hostingHint(
  answers: Readonly<Record<HostingCriterion, Ypn | null>>,
): Computed<HostingHint> {
  if (HOSTING_CRITERIA.every((criterion) => weightOf(answers[criterion]) === null))
    return notComputable('no-answer')

  const pointsOf = (criterion: HostingCriterion) =>
    HOSTING_POINTS[criterion] * (weightOf(answers[criterion]) ?? 0)
  const points = Object.fromEntries(
    HOSTING_CRITERIA.map((criterion) => [criterion, pointsOf(criterion)] as const),
  ) as Record<HostingCriterion, number>
  const score = sumOf(Object.values(points))
  const byPoints =
    score >= SELF_HOSTING_FROM ? 'self-hosting' : score >= HYBRID_FROM ? 'hybrid' : 'proprietary'
  const hint = answers.skills === 'no' ? stepDown(byPoints) : byPoints
  const complete = HOSTING_CRITERIA.every((criterion) => answers[criterion] !== null)
  return computed(
    { hint, score, points, downgraded: hint !== byPoints },
    complete ? [] : ['unanswered'],
  )
}

const stepDown = (hint: Hosting): Hosting => (hint === 'self-hosting' ? 'hybrid' : 'proprietary')
