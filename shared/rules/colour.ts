import type { Computed } from '../kernel/computed'

export type Colour = 'green' | 'amber' | 'red'
/** What a screen shows: grey stands for a result that cannot be computed. */
export type ShownColour = Colour | 'grey'

/** The colour of a result that carries one. */
export const shownColour = (result: Computed<{ readonly colour: ShownColour }>): ShownColour =>
  result.value === null ? 'grey' : result.value.colour
