import type { Project } from '../../shared/domain/project'
import { readinessOfPilot } from '../../shared/rules/pilot-readiness'
import { QUADRANTS, type Quadrant } from '../../shared/rules/quadrant'
import { viewOf } from '../../shared/rules/use-case-view'

export interface CockpitFacts {
  readonly cases: number
  readonly kept: number
  readonly refused: number
  readonly scored: number
  readonly dataReady: number
  readonly dataAssessed: number
  readonly quadrants: Readonly<Record<Quadrant, number>>
  /** Percentage points of the first pilot; null without one. */
  readonly pilotScore: number | null
  readonly pilotTitle: string
}

/** The figures of the cockpit, each computed by the rules of the method. */
export function cockpitFacts({ useCases, pilots, settings }: Project): CockpitFacts {
  const cases = useCases.live
  const views = cases.map((useCase) => viewOf(useCase, settings))
  const quadrants = Object.fromEntries(QUADRANTS.map((quadrant) => [quadrant, 0])) as Record<
    Quadrant,
    number
  >
  for (const { quadrant } of views) if (quadrant.value !== null) quadrants[quadrant.value] += 1
  const pilot = pilots.live[0]
  const readiness = pilot && readinessOfPilot(pilot)
  return {
    cases: cases.length,
    kept: cases.filter(({ status }) => status === 'pilot' || status === 'live').length,
    refused: cases.filter(({ status }) => status === 'refused').length,
    scored: views.filter(({ quadrant }) => quadrant.value !== null).length,
    dataReady: views.filter(({ data }) => data.value?.verdict === 'ready').length,
    dataAssessed: views.filter(({ data }) => data.value !== null).length,
    quadrants,
    pilotScore: readiness?.value?.score ?? null,
    pilotTitle: (pilot && useCases.get(pilot.useCaseId)?.title) ?? '',
  }
}
