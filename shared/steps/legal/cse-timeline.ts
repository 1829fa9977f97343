import { lawBook } from '../../content/law/packs'
import type { Assessment } from '../../domain/assessment'
import { figureIn } from '../../rules/law/law-book'

export const CSE_STEPS = ['informed', 'opinion', 'pilot'] as const
export type CseStepId = (typeof CSE_STEPS)[number]

export interface CseStep {
  readonly id: CseStepId
  /** ISO date; null while it is missing. */
  readonly date: string | null
  /** `latest`: the day by which it falls due, nobody has recorded it yet. */
  readonly state: 'done' | 'planned' | 'latest' | 'missing'
  /** The day contradicts the order: consultation before the pilot. */
  readonly late: boolean
}

/**
 * Information, opinion and pilot on one line. The opinion is due one month after the information, two with an
 * expert (R. 2312-6); silence then counts as a negative opinion.
 *
 * @param pilotStart ISO date of the pilot, null while it has none
 * @param today      ISO date
 */
export function cseSteps(
  { informedOn, opinionOn, expert }: Pick<Assessment['cse'], 'informedOn' | 'opinionOn' | 'expert'>,
  pilotStart: string | null,
  today: string,
): readonly CseStep[] {
  const latest = informedOn === null ? null : opinionDueBy(informedOn, expert)
  const opinion = opinionOn ?? latest
  const after = (day: string | null) => day !== null && pilotStart !== null && day > pilotStart
  return [
    {
      id: 'informed',
      date: informedOn,
      state: dated(informedOn, today),
      late: informedOn !== null && pilotStart !== null && informedOn >= pilotStart,
    },
    {
      id: 'opinion',
      date: opinion,
      state: opinionOn === null && latest !== null ? 'latest' : dated(opinionOn, today),
      late: after(opinion),
    },
    { id: 'pilot', date: pilotStart, state: dated(pilotStart, today), late: false },
  ]
}

const dated = (day: string | null, today: string): CseStep['state'] =>
  day === null ? 'missing' : day <= today ? 'done' : 'planned'

/** ISO date by which the opinion is given or taken as negative. */
export function opinionDueBy(informedOn: string, expert: boolean): string {
  return monthsAfter(
    informedOn,
    figureIn(lawBook, 'cse.delay', expert ? 'monthsWithExpert' : 'months'),
  )
}

/** The same day some months later, or the last day of a shorter month. */
function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10)
}
