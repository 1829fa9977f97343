import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import type { DataVerdict } from './data-readiness'

/** How the assistant is put in place: an extension of a tool, or an interface of our own. */
export const INTEGRATION_ROUTES = ['plugin', 'api'] as const
export type IntegrationRoute = (typeof INTEGRATION_ROUTES)[number]

export interface TimelineFacts {
  /** Data sources to connect. */
  readonly sources: number | null
  readonly route: IntegrationRoute | null
  readonly companyWide: boolean
  readonly dataVerdict: DataVerdict | null
}

export interface TimelineEstimate {
  /** In `unit`, from planning to productive use. */
  readonly min: number
  readonly max: number
  readonly unit: 'weeks' | 'months'
}

/** What preparing the data adds to the lower and to the upper end. */
const PREPARATION = { min: 1.2, max: 1.3 } as const

/**
 * How long a project of this kind usually takes.
 *
 * Invalid: `negative`. Not computable: `missing-input`, sources (unless company-wide) or, up to one source,
 * the route. Provisional: `data-blocked`, counted as data to prepare; `data-verdict-missing`, nothing added.
 * Source: method.md `rule.timeline-estimate` and 10.3.
 */
export function timelineEstimate(facts: TimelineFacts): Computed<TimelineEstimate> {
  if (facts.sources !== null && facts.sources < 0) return invalid('negative')
  const usual = usualOf(facts)
  if (usual === null) return notComputable('missing-input')
  switch (facts.dataVerdict) {
    case 'ready':
      return computed(usual)
    case 'to-prepare':
      return computed(prepared(usual))
    case 'blocked':
      return computed(prepared(usual), ['data-blocked'])
    case null:
      return computed(usual, ['data-verdict-missing'])
  }
}

function usualOf({ sources, route, companyWide }: TimelineFacts): TimelineEstimate | null {
  if (companyWide) return { min: 4, max: 8, unit: 'months' }
  if (sources === null) return null
  if (sources > 3) return { min: 4, max: 8, unit: 'months' }
  if (sources > 1) return { min: 2, max: 4, unit: 'months' }
  if (route === null) return null
  return route === 'plugin' ? { min: 4, max: 8, unit: 'weeks' } : { min: 6, max: 12, unit: 'weeks' }
}

const prepared = ({ min, max, unit }: TimelineEstimate): TimelineEstimate => ({
  min: min * PREPARATION.min,
  max: max * PREPARATION.max,
  unit,
})
