import type { Project } from '../domain/project'
import { quadrantState } from '../rules/quadrant'
import { viewOf } from '../rules/use-case-view'
import { type FrameActionId, frameActions } from './frame-actions'
import { isRetained } from '../rules/retained'
import { readinessOfPilot } from '../rules/pilot-readiness'

/** One thing to do next, by a stable id; the screen has the sentence. */
export interface NextAction {
  readonly id:
    | 'profile'
    | 'first-cases'
    | 'score'
    | 'owners'
    | 'data-owners'
    | 'refusal-reasons'
    | 'pilot'
    | 'pilot-ready'
    | FrameActionId
    | 'deliver'
  readonly count: number
  /** Minutes, an order of magnitude for planning the session. */
  readonly minutes: number
  /** Where it is done: a place of the project and a page in it. */
  readonly place: 'profile' | 'maturity' | 'usecases' | 'risks' | 'tools' | 'roi' | 'deliverables'
  readonly rest: string
}

/**
 * What unblocks the most, first: the frame, then cases, marks, owners, risks, law, tools, the pilot, the
 * document. Only what the project really lacks is listed.
 *
 * @param today ISO date
 */
export function nextActions(project: Project, today: string): readonly NextAction[] {
  const { profile, settings } = project
  const cases = project.useCases.live
  const kept = cases.filter(isRetained)
  const inPlay = cases.filter(({ status }) => status !== 'refused' && status !== 'parked')
  const unscored = inPlay.filter(
    (useCase) => quadrantState(viewOf(useCase, settings).quadrant) === 'not-scored',
  )
  const unready = project.pilots.live.filter(
    (pilot) => readinessOfPilot(pilot).value?.verdict !== 'ready',
  )
  const frameMissing = [profile.name, profile.headcount, profile.sector].filter(
    (field) => field === null || field === '',
  ).length

  const all: readonly NextAction[] = [
    { id: 'profile', count: frameMissing, minutes: 10, place: 'profile', rest: '' },
    {
      id: 'first-cases',
      count: cases.length === 0 ? 1 : 0,
      minutes: 20,
      place: 'usecases',
      rest: 'ideas',
    },
    {
      id: 'score',
      count: unscored.length,
      minutes: Math.max(5, unscored.length * 3),
      place: 'usecases',
      rest: 'matrix',
    },
    {
      id: 'pilot',
      count: cases.length > 0 && kept.length === 0 && unscored.length < inPlay.length ? 1 : 0,
      minutes: 20,
      place: 'usecases',
      rest: 'pilot',
    },
    {
      id: 'refusal-reasons',
      count: cases.filter(
        ({ status, statusNote }) => status === 'refused' && statusNote.trim() === '',
      ).length,
      minutes: 5,
      place: 'usecases',
      rest: 'register',
    },
    {
      id: 'owners',
      count: kept.filter(({ owner }) => owner === null).length,
      minutes: 10,
      place: 'usecases',
      rest: 'register',
    },
    {
      id: 'data-owners',
      count: kept.filter(({ dataOwner }) => dataOwner === null).length,
      minutes: 10,
      place: 'usecases',
      rest: 'register',
    },
    ...frameActions(project, kept, today),
    { id: 'pilot-ready', count: unready.length, minutes: 15, place: 'usecases', rest: 'pilot' },
    { id: 'deliver', count: kept.length > 0 ? 1 : 0, minutes: 5, place: 'deliverables', rest: '' },
  ]
  return all.filter(({ count }) => count > 0)
}
