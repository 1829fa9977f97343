/** A question takes about a minute with several people in the room (method.md 2: 20 questions in 20 minutes; P). */
const MINUTES_A_QUESTION = 1
const ROUNDED_TO = 5

/**
 * Minutes a number of questions take in the room, to the next five; 0 for none.
 */
export const minutesFor = (questions: number): number =>
  Math.ceil((questions * MINUTES_A_QUESTION) / ROUNDED_TO) * ROUNDED_TO
