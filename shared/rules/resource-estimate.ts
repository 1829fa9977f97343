import { type Computed, computed, invalid, notComputable } from '../kernel/computed'

/** Lower and upper end, person-months. */
export type Span = readonly [min: number, max: number]

export interface ResourceEstimate {
  readonly lead: Span
  readonly it: Span
  readonly experts: Span
  readonly total: Span
}

/** Share of a full-time post (method.md 10.4). */
const LEAD_SHARE: Span = [0.3, 0.5]
const EXPERT_SHARE: Span = [0.1, 0.2]
/** Full-time posts, and the months they are needed for whatever the length of the project. */
const IT_POSTS: Span = [0.5, 2]
const IT_MONTHS: Span = [2, 4]

/**
 * The people an implementation takes, in person-months.
 *
 * @param months      length of the implementation, above 0
 * @param departments departments that lend experts, 0 or more
 *
 * Invalid: `out-of-range`. Not computable: `missing-input`.
 * Source: method.md `rule.resource-estimate`.
 */
export function resourceEstimate(
  months: number | null,
  departments: number | null,
): Computed<ResourceEstimate> {
  if ((months !== null && months <= 0) || (departments !== null && departments < 0))
    return invalid('out-of-range')
  if (months === null || departments === null) return notComputable('missing-input')

  const lead = times(LEAD_SHARE, months)
  const it = times(IT_POSTS, Math.min(Math.max(months, IT_MONTHS[0]), IT_MONTHS[1]))
  const experts = times(EXPERT_SHARE, departments * months)
  return computed({
    lead,
    it,
    experts,
    total: [lead[0] + it[0] + experts[0], lead[1] + it[1] + experts[1]],
  })
}

const times = ([min, max]: Span, factor: number): Span => [min * factor, max * factor]
