import type { AnnexThree } from './annex-iii'
import { readEmotions } from './emotions'
import { dateIn } from './law-book'
import type { Notes } from './notes'
import type { Roles } from './roles'
import type { Start } from './start-date'

const PROVIDER = ['9', '10', '11', '12', '13', '14', '15', '16', '17', '43', '47', '48', '72', '73']
const DEPLOYER = ['26-1', '26-2', '26-4', '26-5', '26-6']

/** What a high-risk system asks of each role, from its day (Art. 8 to 27, 43 to 49, 72, 73, 86). */
export function writeHighRiskDuties(
  notes: Notes,
  roles: Roles,
  points: AnnexThree,
  start: Start,
  fria: boolean,
): void {
  const when = { from: start.from, uncertain: start.uncertain }
  const provider = roles.provider || !roles.known
  const deployer = roles.deployer || !roles.known
  if (provider) {
    const options = { ...when, owedByUs: roles.provider }
    for (const article of PROVIDER) notes.owe(`duty.${article}`, 'provider', options)
    if (points.length > 0) notes.owe('duty.49-1', 'provider', options)
    if (
      points.length > 0 &&
      notes.facts.realWorldTest === true &&
      notes.facts.preMarketTestOnly === true
    )
      notes.owe('duty.60', 'provider', { owedByUs: roles.provider })
    if (roles.flipped) notes.owe('duty.25-1', 'provider', options)
  }
  if (roles.flipped) notes.owe('duty.25-2', 'provider', { ...when, owedByUs: false })
  if (deployer) deployerDuties(notes, points, { ...when, owedByUs: roles.deployer }, fria)
  if (roles.importer) notes.owe('duty.23', 'importer', when)
  if (roles.distributor) notes.owe('duty.24', 'distributor', when)
}

function deployerDuties(
  notes: Notes,
  points: AnnexThree,
  when: { readonly from: string; readonly uncertain: boolean; readonly owedByUs: boolean },
  fria: boolean,
): void {
  const { facts, book } = notes
  for (const article of DEPLOYER) notes.owe(`duty.${article}`, 'deployer', when)
  const staff =
    readEmotions(facts).biometric === true &&
    (facts.emotionSubjects === 'employees' || facts.emotionSubjects === 'candidates')
  const employment = staff || points.some((point) => point.startsWith('4'))
  // At the workplace whatever the headcount; only a known "no" spares it, and never in employment matters.
  if (employment || facts.w_touchesWork !== false) notes.owe('duty.26-7', 'deployer', when)
  if (facts.s_publicBody === true && points.length > 0) notes.owe('duty.26-8', 'deployer', when)
  if (facts.d_personal !== false) notes.owe('duty.26-9', 'deployer', when)
  if (points.includes('1a')) notes.owe('duty.14-5', 'deployer', when)
  if (fria) notes.owe('duty.27', 'deployer', when)
  if (points.length === 0) return
  notes.owe('duty.26-11', 'deployer', when)
  if (points.some((point) => point.charAt(0) !== '2'))
    notes.owe('duty.86', 'deployer', {
      ...when,
      from:
        when.from > dateIn(book, 'calendar.annex-iii')
          ? when.from
          : dateIn(book, 'calendar.annex-iii'),
    })
}

/** After the way out of Art. 6(3): the maker documents and registers; who uses asks for the document. */
export function writeDerogationDuties(notes: Notes, roles: Roles): void {
  const from = dateIn(notes.book, 'calendar.annex-iii')
  const ours = roles.provider
  notes.owe(ours ? 'duty.6-4' : 'duty.6-4-asked', 'provider', { from, owedByUs: ours })
  notes.owe('duty.49-2', 'provider', { owedByUs: ours })
}
