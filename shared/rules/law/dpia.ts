import { unknown, type LawFacts } from './facts'
import type { Answer } from './findings'
import { figureIn } from './law-book'
import { statementOf, type Notes } from './notes'

type Dpia = Answer<'required' | 'consider' | 'not'>

/** Criteria of WP248 rev.01, by number. */
const [EVALUATION, AUTOMATED, MONITORING, SENSITIVE, LARGE, VULNERABLE] = [
  1, 2, 3, 4, 5, 7,
] as const

/**
 * Whether a data-protection impact assessment is due (GDPR Art. 35). It follows from the processing, never from
 * the tier. The CNIL list decides alone; the exempt list falls with profiling or monitoring; else the nine
 * criteria, two as a rule making it due.
 *
 * @param underAct whether Annex III was asked at all, for the stop of GDPR Art. 9
 */
export function readDpia(notes: Notes, underAct: boolean): Dpia {
  const { facts } = notes
  if (facts.d_personal === false) return answer(notes, 'not', 'dpia.no-personal-data')
  notes.lacks('beside', 'd_personal', 'd_wp248', 'd_cnilList', 'd_autoDecision')
  writeRights(notes, underAct)
  const found = decide(notes)
  if (found.result === 'required') notes.owe('duty.gdpr-35', 'controller')
  else if (found.result === 'consider' && facts.d_personal === true)
    notes.owe('duty.gdpr-35-consider', 'controller')
  return found
}

function decide(notes: Notes): Dpia {
  const { facts, book } = notes
  const criteria = criteriaOf(facts)
  const least = figureIn(book, 'dpia.threshold', 'criteria')
  if ((facts.d_cnilList?.length ?? 0) > 0) return answer(notes, 'required', 'dpia.cnil-list')
  if (criteria.has(SENSITIVE) && criteria.has(LARGE)) return answer(notes, 'required', 'dpia.35-3b')
  if (criteria.has(MONITORING) && criteria.has(LARGE))
    return answer(notes, 'required', 'dpia.35-3c')
  if (criteria.has(AUTOMATED) && (criteria.has(EVALUATION) || facts.profiling === true))
    return answer(notes, 'required', 'dpia.35-3a')
  if (facts.d_cnilExempt === true) {
    const exempt = exemption(notes, criteria)
    if (exempt !== null) return exempt
  }
  if (criteria.size >= least) return answer(notes, 'required', 'dpia.threshold')
  if (criteria.size > 0) return answer(notes, 'consider', 'dpia.one-criterion')
  if (unknown(facts.d_personal)) return answer(notes, 'consider', 'dpia.unknown-data')
  if (unknown(facts.d_wp248) || facts.d_cnilList === null)
    return answer(notes, 'consider', 'dpia.unknown-criteria')
  if (signs(facts).size > 0) {
    notes.ask('ask.dpia-signs')
    return answer(notes, 'consider', 'dpia.unticked-signs')
  }
  return answer(notes, 'not', 'dpia.no-criterion')
}

/** Null when the exemption does not hold and the criteria decide. */
function exemption(notes: Notes, criteria: ReadonlySet<number>): Dpia | null {
  const { facts, book } = notes
  const lifted =
    facts.profiling === true ||
    facts.w_monitors === true ||
    criteria.has(EVALUATION) ||
    criteria.has(MONITORING)
  if (lifted) {
    notes.because('dpia.exemption-lifted', 'd_cnilExempt', 'profiling', 'w_monitors')
    return null
  }
  const large = (facts.w_headcount ?? 0) >= figureIn(book, 'dpia.exempt-list', 'headcount')
  if (large && facts.w_staffData === true) {
    notes.because('dpia.exemption-size', 'd_cnilExempt', 'w_headcount', 'w_staffData')
    return null
  }
  notes.lacks('beside', 'profiling', 'w_monitors')
  if (facts.profiling === null || facts.w_monitors === null) {
    notes.ask('ask.dpia-exempt')
    return criteria.size > 0 ? null : answer(notes, 'consider', 'dpia.exempt-unsure')
  }
  return criteria.size >= figureIn(book, 'dpia.threshold', 'criteria')
    ? answer(notes, 'consider', 'dpia.exempt-unsure')
    : answer(notes, 'not', 'dpia.exempt-list')
}

/** The criteria ticked; a decision by machine alone is the second one by definition. */
function criteriaOf(facts: LawFacts): ReadonlySet<number> {
  const ticked = unknown(facts.d_wp248) ? signs(facts) : new Set(facts.d_wp248)
  return facts.d_autoDecision === true ? new Set([...ticked, AUTOMATED]) : ticked
}

/** What the other facts suggest: used while the criteria have not been looked at, and to question an empty list. */
function signs(facts: LawFacts): ReadonlySet<number> {
  return new Set([
    ...(facts.profiling === true ? [EVALUATION] : []),
    ...(facts.w_monitors === true ? [MONITORING] : []),
    ...(facts.w_staffData === true || facts.w_monitors === true ? [VULNERABLE] : []),
  ])
}

/** Rights that hold today, whatever the tier. */
function writeRights(notes: Notes, underAct: boolean): void {
  const { facts } = notes
  if (facts.d_autoDecision === true) {
    notes.because('dpia.article-22', 'd_autoDecision')
    notes.owe('duty.gdpr-22', 'controller')
    notes.ask('ask.article-22', 'lawyer')
  } else if (facts.d_autoDecision === null) notes.ask('ask.article-22', 'lawyer')
  if (underAct && facts.annexIII?.includes('1a') === true) {
    notes.owe('duty.gdpr-9', 'controller')
    notes.ask('ask.gdpr-9', 'lawyer')
  }
}

function answer<R extends string>(notes: Notes, result: R, id: string): Answer<R> {
  const because = statementOf(notes.book.item(id))
  return { result, why: because.text, because }
}
