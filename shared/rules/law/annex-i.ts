import { unknown, type LawFacts } from './facts'
import type { LawBook } from './law-book'
import type { Notes } from './notes'
import { allOf, not, three, type Three } from './three'

/** Which section of Annex I makes the system high-risk, if any. */
export type AnnexOne = 'A' | 'B' | 'no'

/**
 * Art. 6(1) to (1c): safety component of (or itself) a listed product, and that product goes through
 * third-party assessment. While the section is not known, A stands: its duties are the heavier ones.
 */
export function readAnnexOne(notes: Notes): AnnexOne {
  const { facts, book } = notes
  const safety = isSafetyComponent(facts)
  const assessed = allOf(
    three(facts.annexI_thirdPartyAssessment),
    not(facts.thirdPartyOnlyForSpectrum === true),
  )
  const hit = allOf(safety, assessed, isListed(facts, safety))
  noteSafety(notes, safety)
  if (facts.thirdPartyOnlyForSpectrum === true) {
    notes.because('why.annex-i-spectrum', 'thirdPartyOnlyForSpectrum')
    notes.ask('ask.spectrum', 'lawyer')
  }
  if (hit === false) return 'no'
  if (hit === null) {
    notes.lacks('raises', 'annexI_safetyComponent', 'annexI_thirdPartyAssessment')
    if (safety === null) notes.lacks('raises', 'failureEndangers')
    if (isListed(facts, safety) === null) notes.lacks('raises', 'annexI_listedProduct')
    return 'no'
  }
  if (names(book, facts, 'annex-i.radio')) notes.lacks('lowers', 'thirdPartyOnlyForSpectrum')
  return section(notes)
}

/** 1b prevails: a failure that endangers makes a safety component whatever the system is sold for. */
function isSafetyComponent(facts: LawFacts): Three {
  const danger = three(facts.failureEndangers)
  if (danger === true) return true
  const convenience = facts.solelyConvenienceOrQuality === true && danger === false
  if (convenience) return false
  const declared = three(facts.annexI_safetyComponent)
  // Not sold as a safety component is no answer while nobody has said what a failure would do.
  return declared === false && danger === null ? null : declared
}

/** A product left at null reads as "none" only while nothing else speaks of one. */
function isListed(facts: LawFacts, safety: Three): Three {
  if (!unknown(facts.annexI_listedProduct) || !unknown(facts.annexI_section)) return true
  const silent = facts.annexI_safetyComponent !== null && facts.annexI_thirdPartyAssessment !== true
  return facts.annexI_listedProduct === null && safety !== true && silent ? false : null
}

function noteSafety(notes: Notes, safety: Three): void {
  const { facts } = notes
  if (facts.failureEndangers === true)
    notes.because('why.failure-endangers', 'failureEndangers', 'solelyConvenienceOrQuality')
  else if (safety === false && facts.solelyConvenienceOrQuality === true)
    notes.because('why.convenience-only', 'solelyConvenienceOrQuality', 'failureEndangers')
  else if (facts.solelyConvenienceOrQuality === true) notes.lacks('lowers', 'failureEndangers')
}

function section(notes: Notes): AnnexOne {
  const { facts, book } = notes
  if (facts.annexI_section === 'B') {
    notes.because('why.annex-i-b', 'annexI_section', 'annexI_listedProduct')
    return 'B'
  }
  notes.lacks('lowers', 'annexI_section')
  if (names(book, facts, 'annex-i.machinery')) notes.doubt('ask.machinery-section')
  notes.because(
    'why.annex-i-a',
    'annexI_listedProduct',
    'annexI_safetyComponent',
    'annexI_thirdPartyAssessment',
  )
  return 'A'
}

/** Only machinery has a date for its own requirements. */
export const sectionDuty = ({ book, facts }: Notes): string =>
  names(book, facts, 'annex-i.machinery') ? 'duty.section-b' : 'duty.section-b-other'

/** Whether the product, in the user's words, is one of those the pack names. */
const names = (book: LawBook, { annexI_listedProduct }: LawFacts, id: string): boolean =>
  typeof annexI_listedProduct === 'string' &&
  book.item(id).words.some((word) => annexI_listedProduct.toLowerCase().includes(word))
