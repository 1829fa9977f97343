import { readEmotions } from './emotions'
import { unknown } from './facts'
import type { Notes } from './notes'

/** Sub-points of Annex III that the system meets; empty when none is known. */
export type AnnexThree = readonly string[]

/** The areas of the annex, by the digit of the point. */
const areaOf = (point: string): string => point.charAt(0)

/**
 * Annex III, plus what other facts say by definition: emotions read from biometric data are point 1(c), customers
 * included.
 */
export function readAnnexThree(notes: Notes): AnnexThree {
  const { facts } = notes
  const { biometric, unknownKeys } = readEmotions(facts)
  const listed = facts.annexIII ?? []
  const recognised = biometric === true || sayRecognition(notes)
  const points = recognised && !listed.includes('1c') ? [...listed, '1c'] : listed
  if (unknown(facts.annexIII)) notes.lacks('raises', 'annexIII')
  if (biometric === null) notes.lacks('raises', ...unknownKeys)
  if (points.length === 0) newPurpose(notes)
  for (const point of new Set(points)) notePoint(notes, point)
  if (points.length === 0 && facts.annexIII !== null && facts.annexIII !== undefined)
    notes.because('why.no-annex-iii', 'annexIII')
  return [...new Set(points)]
}

/** A new high-risk purpose outside the list contradicts it; one nobody knows of may be on it. */
function newPurpose(notes: Notes): void {
  const { newHighRiskPurpose } = notes.facts
  if (newHighRiskPurpose === true) notes.doubt('ask.new-purpose')
  if (newHighRiskPurpose === null) notes.lacks('raises', 'newHighRiskPurpose')
}

/** Art. 3(39) wants biometric data: a "no" to them takes recognition out of point 1(c). */
const sayRecognition = ({ facts }: Notes): boolean =>
  facts.t_emotionRecognition === true && facts.emotionFromBiometrics !== false

function notePoint(notes: Notes, point: string): void {
  const { facts } = notes
  notes.because(
    `annex-iii.${notes.book.has(`annex-iii.${point}`) ? point : areaOf(point)}`,
    'annexIII',
  )
  if (point === '5a' && facts.s_publicBody === false && facts.s_forPublicAuthority === false)
    notes.ask('ask.5a-public', 'lawyer')
  if (point === '5b') notes.ask('ask.5b-fraud')
  if (point === '1a') notes.ask('ask.1a-verification', 'lawyer')
  if (areaOf(point) === '4') notes.ask('ask.area-4')
}
