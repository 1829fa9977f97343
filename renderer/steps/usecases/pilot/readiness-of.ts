import { PILOT_CRITERIA, type Pilot, type PilotCriterion } from '../../../../shared/domain/pilot'
import type { Ypn } from '../../../../shared/domain/answer'
import type { Computed } from '../../../../shared/kernel/computed'
import { pilotReadiness, type PilotReadiness } from '../../../../shared/rules/pilot-readiness'

export const answersOf = (pilot: Pilot): Readonly<Record<PilotCriterion, Ypn | null>> =>
  Object.fromEntries(PILOT_CRITERIA.map((key) => [key, pilot.criteria[key].answer])) as Record<
    PilotCriterion,
    Ypn | null
  >

export const readinessOf = (pilot: Pilot): Computed<PilotReadiness> =>
  pilotReadiness(answersOf(pilot))
