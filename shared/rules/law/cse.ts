import { unknown, type FactKey, type LawFacts } from './facts'
import type { Answer } from './findings'
import { figureIn } from './law-book'
import { statementOf, type Notes } from './notes'
import { anyOf, three } from './three'

type Cse = Answer<'yes' | 'no'>

/**
 * Whether staff representatives are consulted before the pilot (Code du travail L. 2312-8, II, 4°). A closed
 * test, or a mere upgrade of a tool already consulted on, calls for none; a doubt does. Public bodies have
 * other bodies, whose names this rule does not guess.
 */
export function readCse(notes: Notes): Cse {
  const { facts, book } = notes
  if (facts.s_publicBody === true) {
    notes.ask('ask.public-bodies', 'lawyer')
    return answer(notes, 'no', 'cse.public-body')
  }
  if (facts.s_publicBody === null) notes.ask('ask.public-or-private')
  const least = figureIn(book, 'cse.threshold', 'headcount')
  notes.lacks('beside', 'w_headcount')
  if (!unknown(facts.w_headcount) && facts.w_headcount < least)
    return answer(notes, 'no', 'cse.under-threshold')
  if (unknown(facts.w_headcount)) notes.ask('ask.headcount')
  return touchesWork(notes) ? occasion(notes) : answer(notes, 'no', 'cse.no-work')
}

/**
 * "We do not know" counts as touching work; so does what reaches the staff by its nature. Left out altogether,
 * it is asked for, and counts only where another answer speaks of the staff.
 */
function touchesWork(notes: Notes): boolean {
  const { facts } = notes
  if (facts.w_monitors === true || facts.w_usedForAppraisal === true) return true
  notes.lacks('beside', 'w_touchesWork')
  if (facts.w_touchesWork !== undefined) return facts.w_touchesWork !== false
  return STAFF_KEYS.some((key) => facts[key] === true || facts[key] === null)
}

const STAFF_KEYS = [
  'w_newTool',
  'w_replaces',
  'w_widerUsers',
  'w_compulsory',
  'w_staffData',
  'w_pilotReal',
  'w_upgradeConsulted',
] as const satisfies readonly FactKey[]

function occasion(notes: Notes): Cse {
  const { facts } = notes
  if (facts.w_pilotReal === true) return answer(notes, 'yes', 'cse.real-pilot')
  if (facts.w_closedTest === true) {
    notes.lacks('beside', 'w_pilotReal')
    notes.ask('ask.closed-test')
    return facts.w_pilotReal === null
      ? answer(notes, 'yes', 'cse.test-unsure')
      : answer(notes, 'no', 'cse.closed-test')
  }
  const extended = anyOf(
    three(facts.w_widerUsers),
    three(facts.w_usedForAppraisal),
    three(facts.w_compulsory),
  )
  const follows = facts.w_replaces === true || facts.w_upgradeConsulted === true
  if (follows && extended === true) return answer(notes, 'yes', 'cse.extended')
  if (facts.w_replaces === true) return replaced(notes, extended)
  if (facts.w_upgradeConsulted === true && facts.w_newTool !== true)
    return upgraded(notes, extended, facts)
  if (facts.w_monitors === true) return answer(notes, 'yes', 'cse.monitoring')
  return answer(notes, 'yes', unknown(facts.w_touchesWork) ? 'cse.unsure' : 'cse.threshold')
}

/** The three questions of the Nanterre order of 2026; one "we do not know" keeps the consultation. */
function replaced(notes: Notes, extended: boolean | null): Cse {
  notes.lacks('beside', 'w_widerUsers', 'w_usedForAppraisal', 'w_compulsory', 'w_newTool')
  notes.ask('ask.replacement', 'lawyer')
  if (extended === null || notes.facts.w_newTool === true)
    return answer(notes, 'yes', 'cse.replacement-unsure')
  return notes.facts.w_monitors === true
    ? answer(notes, 'yes', 'cse.monitoring')
    : answer(notes, 'no', 'cse.like-for-like')
}

function upgraded(notes: Notes, extended: boolean | null, facts: LawFacts): Cse {
  notes.ask('ask.upgrade')
  notes.lacks('beside', 'w_widerUsers', 'w_usedForAppraisal', 'w_compulsory')
  const asked = [facts.w_widerUsers, facts.w_usedForAppraisal, facts.w_compulsory]
  return extended === null && asked.includes(null)
    ? answer(notes, 'yes', 'cse.upgrade-unsure')
    : answer(notes, 'no', 'cse.upgrade')
}

function answer<R extends string>(notes: Notes, result: R, id: string): Answer<R> {
  const because = statementOf(notes.book.item(id))
  return { result, why: because.text, because }
}
