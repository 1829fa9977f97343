import type { AnnexThree } from './annex-iii'
import { unknown } from './facts'
import type { Answer } from './findings'
import { statementOf, type Notes } from './notes'
import type { Roles } from './roles'

/** Points whose every deployer owes the assessment: credit of natural persons, life and health insurance. */
const EVERY_DEPLOYER = ['5b', '5c']

/**
 * Fundamental-rights impact assessment (Art. 27): deployers of Annex III systems other than point 2, when public
 * body or private provider of a public service, and every deployer under 5(b) and 5(c). An ordinary private
 * employer owes none. "We do not know" counts as owed until settled.
 */
export function readFria(notes: Notes, roles: Roles, points: AnnexThree): Answer<'yes' | 'no'> {
  const { facts } = notes
  const concerned = points.filter((point) => point.charAt(0) !== '2')
  if (points.length === 0) return answer(notes, 'no', 'why.fria-not-annex-iii')
  if (concerned.length === 0) return answer(notes, 'no', 'why.fria-infrastructure')
  if (roles.known && !roles.deployer) return answer(notes, 'no', 'why.fria-not-deployer')
  if (concerned.some((point) => EVERY_DEPLOYER.includes(point)))
    return answer(notes, 'yes', 'why.fria-credit-insurance')
  if (facts.s_publicBody === true || facts.s_publicService === true)
    return answer(notes, 'yes', 'why.fria-public')
  notes.lacks('beside', 's_publicBody', 's_publicService')
  if (facts.s_publicBody === null || facts.s_publicService === null) {
    notes.ask('ask.fria', 'lawyer')
    return answer(notes, 'yes', 'why.fria-unsettled')
  }
  const both = unknown(facts.s_publicBody) || unknown(facts.s_publicService)
  return answer(notes, 'no', both ? 'why.fria-assumed-private' : 'why.fria-private')
}

function answer<R extends string>(notes: Notes, result: R, id: string): Answer<R> {
  const because = statementOf(notes.book.item(id))
  return { result, why: because.text, because }
}
