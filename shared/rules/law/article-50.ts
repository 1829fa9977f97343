import { readEmotions } from './emotions'
import { unknown, type FactKey, type LawFacts } from './facts'
import { dateIn } from './law-book'
import type { Notes } from './notes'
import { providerDoubts, type Roles } from './roles'
import { allOf, anyOf, not, three, type Three } from './three'

const MEDIA = ['t_image', 't_audio', 't_video'] as const satisfies readonly FactKey[]
const GENERATED = ['t_text', ...MEDIA] as const satisfies readonly FactKey[]

/** Writes the duties of Art. 50 and answers whether one is at stake in this use. */
export function readTransparency(notes: Notes, roles: Roles): boolean {
  const found = [
    interaction(notes, roles),
    marking(notes, roles),
    exposure(notes, roles),
    deepfake(notes, roles),
    publicText(notes, roles),
  ]
  return found.includes(true)
}

/** 50(1) is the maker's. Who uses a bought system must leave the notice in place; it is obvious only if known. */
function interaction(notes: Notes, roles: Roles): boolean {
  const { facts } = notes
  if (facts.t_interacts !== true) {
    notes.lacks('raises', 't_interacts')
    return false
  }
  if (facts.t_obvious === true) {
    notes.because('why.obvious', 't_obvious')
    notes.ask('ask.obvious')
    return false
  }
  notes.lacks('lowers', 't_obvious')
  notes.because('why.interacts', 't_interacts', 't_obvious')
  if (roles.provider || !roles.known)
    notes.owe('duty.50-1', 'provider', { owedByUs: roles.provider })
  else notes.owe('duty.50-1-bought', 'provider', { owedByUs: false })
  return true
}

/**
 * 50(2) is the maker's alone, and weighs on this company only as maker. Older generative systems have until the
 * end of the grace of Art. 111(4); an unknown day gives no grace.
 */
function marking(notes: Notes, roles: Roles): boolean {
  const { facts, book } = notes
  const generates = anyOf(...GENERATED.map((key) => three(facts[key])))
  if (generates === false || facts.t_standardEditing === true) {
    if (generates !== false) notes.because('why.standard-editing', 't_standardEditing')
    return false
  }
  if (!roles.provider) return markingOfOthers(notes, roles, generates)
  if (generates === null) {
    notes.lacks('raises', ...GENERATED)
    return false
  }
  notes.lacks('lowers', 't_standardEditing', 'placedOn')
  const general = dateIn(book, 'calendar.article-50')
  const older = !unknown(facts.placedOn) && facts.placedOn < general
  if (older) notes.because('why.marking-grace', 'placedOn')
  notes.because('why.generates', ...GENERATED)
  notes.owe('duty.50-2', 'provider', {
    from: older ? dateIn(book, 'calendar.marking-grace') : general,
  })
  return true
}

/** Not known to be the maker: the mark is asked of the maker. What could still make it ours may raise the tier. */
function markingOfOthers(notes: Notes, roles: Roles, generates: Three): boolean {
  const doubts = providerDoubts(notes.facts, roles)
  notes.lacks('raises', ...doubts)
  if (doubts.length > 0) notes.lacks('raises', ...(generates === null ? GENERATED : []))
  if (generates !== true) return false
  notes.ask('ask.marking')
  if (roles.known) {
    notes.because('why.marking-is-makers', ...GENERATED)
    return false
  }
  notes.owe('duty.50-2', 'provider', { owedByUs: false })
  return true
}

/** 50(3): the user tells the people exposed. Points 1(b) and 1(c) of Annex III are such systems by definition. */
function exposure(notes: Notes, roles: Roles): boolean {
  const { facts } = notes
  const listed = (point: string) => (facts.annexIII?.includes(point) === true ? true : null)
  const emotion = anyOf(
    readEmotions(facts).biometric,
    three(facts.t_emotionRecognition),
    listed('1c') ?? false,
  )
  const categorised = anyOf(three(facts.t_biometricCategorisation), listed('1b') ?? false)
  if (emotion !== true && categorised !== true) {
    if (emotion === null) notes.lacks('raises', 't_emotionRecognition')
    if (categorised === null) notes.lacks('raises', 't_biometricCategorisation')
    return false
  }
  notes.because(
    'why.exposure',
    't_emotionRecognition',
    't_biometricCategorisation',
    'infersEmotions',
  )
  notes.owe('duty.50-3', 'deployer', { owedByUs: roles.deployer })
  return true
}

/** 50(4), first part: image, audio and video only. Evident art softens the form and never the duty. */
function deepfake(notes: Notes, roles: Roles): boolean {
  const { facts } = notes
  const media = anyOf(...MEDIA.map((key) => three(facts[key])))
  if (media === false) return false
  if (facts.t_deepfake !== true) {
    notes.lacks('raises', 't_deepfake')
    return false
  }
  notes.lacks('beside', 't_evidentArt')
  const light = facts.t_evidentArt === true
  notes.because(light ? 'why.deepfake-art' : 'why.deepfake', 't_deepfake', 't_evidentArt')
  notes.owe(light ? 'duty.50-4-art' : 'duty.50-4-deepfake', 'deployer', {
    owedByUs: roles.deployer,
  })
  return true
}

/** 50(4), second part: spared only by review and editorial responsibility, without a change by AI afterwards. */
function publicText(notes: Notes, roles: Roles): boolean {
  const { facts } = notes
  const concerned = allOf(
    not(facts.t_text === false),
    three(facts.t_publicInterestText),
    three(facts.t_published),
  )
  if (concerned !== true) {
    if (concerned === null) notes.lacks('raises', 't_publicInterestText', 't_published')
    else if (facts.t_text === true)
      notes.because('why.no-public-text', 't_publicInterestText', 't_published')
    return false
  }
  if (isSpared(facts)) {
    notes.lacks('raises', 't_aiChangeAfterReview')
    notes.because(
      'why.reviewed-text',
      't_substantiveReview',
      't_editorialResponsibility',
      't_aiChangeAfterReview',
    )
    return false
  }
  if (
    facts.t_substantiveReview !== false &&
    facts.t_editorialResponsibility !== false &&
    facts.t_aiChangeAfterReview !== true
  )
    notes.lacks(
      'lowers',
      't_substantiveReview',
      't_editorialResponsibility',
      't_aiChangeAfterReview',
    )
  notes.because('why.public-text', 't_publicInterestText', 't_published', 't_substantiveReview')
  notes.owe('duty.50-4-text', 'deployer', { owedByUs: roles.deployer })
  return true
}

/** The Act wants review and responsibility; a later change by AI voids them, and is read as none where left out. */
const isSpared = (facts: LawFacts): boolean =>
  facts.t_substantiveReview === true &&
  facts.t_editorialResponsibility === true &&
  (facts.t_aiChangeAfterReview === false || facts.t_aiChangeAfterReview === undefined)
