import type { StepId } from '../../shared/steps/progress'
import { STEPS } from '../../shared/steps/progress'

/** Every place of an open project, by the word in its address. */
export const FRAMING = ['profile', 'maturity', 'process'] as const
export const STEERING = ['roadmap', 'roi', 'governance', 'deliverables'] as const
export type PlaceId = 'cockpit' | (typeof FRAMING)[number] | StepId | (typeof STEERING)[number]

export const PLACES: readonly PlaceId[] = ['cockpit', ...FRAMING, ...STEPS, ...STEERING]

/** Hash addresses: the same in the desktop window and in a browser tab. */
export const homeAddress = '/'
export const settingsAddress = '/settings'
export const placeAddress = (projectId: string, place: PlaceId, rest = ''): string =>
  `/p/${projectId}/${place}${rest === '' ? '' : `/${rest}`}`

export const isPlace = (word: string): word is PlaceId =>
  (PLACES as readonly string[]).includes(word)
