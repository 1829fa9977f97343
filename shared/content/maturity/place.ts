/** Places of the workshop an audit sends to: the words of their addresses, never renamed. */
export const WORKSHOP_PLACES = [
  'profile',
  'process',
  'usecases',
  'risks',
  'tools',
  'charter',
  'change',
  'followup',
  'roadmap',
  'roi',
  'governance',
] as const
export type WorkshopPlace = (typeof WORKSHOP_PLACES)[number]
