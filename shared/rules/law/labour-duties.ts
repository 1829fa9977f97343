import { unknown } from './facts'
import { figureIn } from './law-book'
import type { Notes } from './notes'

/** What the employer owes under the Code du travail, today, whatever the tier. */
export function writeLabourDuties(
  notes: Notes,
  consulted: boolean,
  employment: readonly string[],
): void {
  const { facts, book } = notes
  const least = figureIn(book, 'cse.threshold', 'headcount')
  const reached = unknown(facts.w_headcount) || facts.w_headcount >= least
  const isPrivate = facts.s_publicBody !== true
  const monitors = facts.w_monitors === true
  const recruits = facts.w_recruitmentAid ?? employment.includes('4a')
  const appraises = facts.w_usedForAppraisal ?? employment.includes('4b')
  const works = facts.w_touchesWork !== false || monitors || appraises
  if (consulted) notes.owe('duty.l2312-8', 'employer')
  if (works && isPrivate) notes.owe('duty.l4121-3', 'employer')
  if (works && !reached) notes.owe('duty.individual-information', 'employer')
  if (facts.w_staffData === true || monitors) notes.owe('duty.l1222-4', 'employer')
  if (monitors) {
    notes.owe('duty.l1121-1', 'employer')
    if (reached && isPrivate) notes.owe('duty.l2312-38-monitoring', 'employer')
  }
  if (appraises) notes.owe('duty.l1222-3', 'employer')
  if (appraises || recruits) notes.owe('duty.l1132-1', 'employer')
  if (recruits) {
    notes.owe('duty.l1221-8', 'employer')
    notes.owe('duty.l1221-6', 'employer')
    if (reached && isPrivate) notes.owe('duty.l2312-38-recruitment', 'employer')
  }
}
