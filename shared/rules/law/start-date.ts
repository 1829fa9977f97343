import { unknown } from './facts'
import type { Legacy111 } from './findings'
import { dateIn } from './law-book'
import { statementOf, type Notes } from './notes'

/** When the high-risk rules start for this system. */
export interface Start {
  readonly from: string
  /** True when the day depends on a change nobody knows of yet (Art. 111(2)). */
  readonly uncertain: boolean
  readonly legacy: Legacy111 | null
}

/**
 * The fixed date of the route, or that of Art. 111(2) for a system already there: the day of the significant
 * change, 2030 for public authorities, else no day before such a change.
 */
export function startOf(notes: Notes, route: 'annex-iii' | 'annex-i'): Start {
  const { facts, book } = notes
  const from = dateIn(book, `calendar.${route}`)
  notes.lacks('beside', 'placedOn')
  if (unknown(facts.placedOn) || facts.placedOn >= from)
    return { from, uncertain: false, legacy: null }
  const changed = facts.designChangedAfter
  const last = dateIn(book, 'calendar.public-authorities')
  const forPublic = facts.s_publicBody === true || facts.s_forPublicAuthority === true
  if (!unknown(changed) && changed >= from && !(forPublic && changed > last))
    return { from: changed, uncertain: false, legacy: legacy(notes, 'changed', changed) }
  notes.lacks('beside', 'designChangedAfter')
  if (forPublic)
    return { from: last, uncertain: false, legacy: legacy(notes, 'public-authority', last) }
  notes.lacks('beside', 's_publicBody', 's_forPublicAuthority')
  return { from, uncertain: true, legacy: legacy(notes, 'until-significant-change', null) }
}

function legacy(notes: Notes, kind: Legacy111['kind'], appliesFrom: string | null): Legacy111 {
  const { text, article, grade, source } = statementOf(notes.book.item(`legacy.${kind}`))
  notes.because(`legacy.${kind}`, 'placedOn', 'designChangedAfter', 's_forPublicAuthority')
  notes.ask('ask.legacy', 'lawyer')
  return { kind, appliesFrom, why: text, article, grade, source }
}
