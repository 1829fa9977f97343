import {
  PROHIBITED_POINTS,
  unknown,
  type FactKey,
  type LawFacts,
  type ProhibitedPoint,
} from './facts'
import { readEmotions } from './emotions'
import { dateIn } from './law-book'
import type { Notes } from './notes'
import { providerDoubts, type Roles } from './roles'
import { allOf, anyOf, not, three, type Three } from './three'

/** What Article 5 answers: the points met and the day from which the first of them is banned. */
export interface Prohibited {
  readonly points: readonly ProhibitedPoint[]
  readonly from: string | null
}

/** Art. 5(1), point by point. Nothing cures a hit; nothing unknown clears one. */
export function readProhibited(notes: Notes, roles: Roles): Prohibited {
  const points = PROHIBITED_POINTS.filter((point) => {
    if (point === 'f') return emotionsAtWork(notes)
    if (point === 'ba') return intimateImages(notes, roles)
    return plainPoint(notes, point)
  })
  const dates = points.map((point) => dateIn(notes.book, `ban.${point}`)).sort()
  if (points.length === 0 && notes.lacking('raises').length === 0) notes.because('why.no-ban')
  return { points, from: dates[0] ?? null }
}

const keyOf = (point: ProhibitedPoint): FactKey => `a5_${point}`

function plainPoint(notes: Notes, point: ProhibitedPoint): boolean {
  const key = keyOf(point)
  const met = notes.facts[key] === true
  if (met) notes.because(`ban.${point}`, key)
  else notes.lacks('raises', key)
  return met
}

/** Point f: the detailed facts decide; where they contradict a "yes", the ban stays and a lawyer is asked. */
function emotionsAtWork(notes: Notes): boolean {
  const { facts } = notes
  const { banned, unknownKeys } = readEmotions(facts)
  if (facts.a5_f === true || banned === true) {
    notes.because('ban.f', 'a5_f', 'infersEmotions', 'emotionFromBiometrics', 'emotionSubjects')
    if (banned === false && facts.infersEmotions === true) notes.doubt('ask.emotion-contradiction')
    if (banned === true && unknown(facts.medicalOrSafetyReason)) {
      notes.lacks('beside', 'medicalOrSafetyReason')
      notes.ask('ask.emotions', 'lawyer')
    }
    return true
  }
  if (banned === null) {
    notes.lacks('raises', 'a5_f', ...unknownKeys)
    if (facts.infersEmotions === true) notes.ask('ask.emotions', 'lawyer')
  } else if (facts.infersEmotions === true) {
    notes.because(
      'why.emotions-not-banned',
      'emotionFromBiometrics',
      'emotionSubjects',
      'medicalOrSafetyReason',
    )
  }
  return false
}

/**
 * Point ba (Art. 5(1)(ba), 5(1a)): a maker is caught by the purpose, or by a foreseeable result without
 * safeguards; a user only by using the system for it. Explicit consent, once known, takes out a purpose or a use
 * (a lawyer checks it), never missing safeguards.
 */
function intimateImages(notes: Notes, roles: Roles): boolean {
  const { facts } = notes
  const consented = facts.explicitConsent === true
  const purpose = three(facts.a5_ba_purpose)
  const unsafe = three(facts.a5_ba_foreseeableNoSafeguards)
  const made = anyOf(allOf(purpose, not(consented)), unsafe)
  const used = three(facts.a5_ba_usedForIt)
  const maker = roles.provider || roles.importer || roles.distributor
  const user = roles.deployer
  const caught = anyOf(
    allOf(maker || !roles.known ? made : false),
    allOf(user || !roles.known ? used : false, not(consented)),
  )
  if (caught === true || (facts.a5_ba === true && caught === null && !consented)) {
    notes.because(
      'ban.ba',
      'a5_ba',
      'a5_ba_purpose',
      'a5_ba_foreseeableNoSafeguards',
      'a5_ba_usedForIt',
    )
    notes.lacks('beside', 'explicitConsent')
    return true
  }
  // Who only uses is not caught by what the system could do for others (5(1a)).
  const bystander = user && !maker && used === false && !mayBeMaker(facts, roles)
  if (facts.a5_ba === true) notes.doubt('ask.intimate-images')
  else if (bystander) {
    if (hinted(purpose, unsafe)) notes.ask('ask.intimate-images', 'lawyer')
  } else if (unknown(facts.a5_ba) || hinted(purpose, unsafe, used)) {
    if (unknown(facts.a5_ba)) notes.lacks('raises', 'a5_ba')
    if (hinted(purpose, unsafe, used)) {
      notes.lacks('raises', 'a5_ba_purpose', 'a5_ba_foreseeableNoSafeguards', 'a5_ba_usedForIt')
      notes.doubt('ask.intimate-images')
    }
    // Asked and not known: the answer could be the ban.
    notes.lacks('raises', ...IMAGE_KEYS.filter((key) => facts[key] === null))
  }
  return false
}

const IMAGE_KEYS = [
  'a5_ba_purpose',
  'a5_ba_foreseeableNoSafeguards',
  'a5_ba_usedForIt',
] as const satisfies readonly FactKey[]

/** A role left out beside one that was said is read as not held; one asked and not known may be. */
const mayBeMaker = (facts: LawFacts, roles: Roles): boolean =>
  providerDoubts(facts, roles).some((key) => facts[key] === null)

/** Something said points at such images although the facts do not add up to the ban. */
const hinted = (...facts: readonly Three[]): boolean => facts.includes(true)
