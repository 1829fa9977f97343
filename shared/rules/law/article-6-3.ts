import type { AnnexThree } from './annex-iii'
import { readEmotions } from './emotions'
import { unknown, type FactKey, type LawFacts } from './facts'
import type { Notes } from './notes'

const CONDITIONS = [
  'n63_procedural',
  'n63_improvesFinishedWork',
  'n63_deviation',
  'n63_preparatory',
] as const satisfies readonly FactKey[]

/** Operations of the CNIL list that are profiling under GDPR 4(4). */
const PROFILING_OPERATIONS = ['hr-profile', 'exclusion-profile', 'external-data-profile'] as const

/**
 * The way out of Art. 6(3): one of four conditions, harmlessness, and no profiling. All three must be known;
 * anything not known keeps the system high-risk. Only for Annex III.
 */
export function isDerogated(notes: Notes, points: AnnexThree): boolean {
  const { facts } = notes
  if (points.length === 0) return false
  if (readEmotions(facts).biometric === true) {
    notes.because('why.63-emotions', 'infersEmotions', 'emotionFromBiometrics')
    return false
  }
  if (facts.profiling === true) {
    notes.because('why.63-profiling', 'profiling')
    return false
  }
  const met = CONDITIONS.filter((key) => facts[key] === true)
  const open = met.length > 0 ? [] : CONDITIONS.filter((key) => unknown(facts[key]))
  if (facts.n63_noSignificantRisk === false) {
    if (met.length > 0) notes.because('why.63-risk', 'n63_noSignificantRisk')
    return false
  }
  if (met.length === 0 && open.length === 0) {
    notes.because('why.63-no-condition', ...CONDITIONS)
    return false
  }
  notes.lacks('lowers', ...open, 'n63_noSignificantRisk', 'profiling')
  if (met.length === 0 || facts.n63_noSignificantRisk !== true || facts.profiling !== false)
    return false
  if (facts.d_cnilList === null && facts.d_personal !== false) {
    notes.lacks('lowers', 'd_cnilList')
    return false
  }
  if (profilesElsewhere(facts)) {
    notes.doubt('ask.63-contradiction')
    return false
  }
  if (facts.d_wp248?.includes(1) === true) notes.ask('ask.63-evaluation', 'lawyer')
  notes.because('why.63-out', ...met, 'n63_noSignificantRisk', 'profiling')
  notes.ask('ask.63-document', 'lawyer')
  return true
}

const profilesElsewhere = ({ d_cnilList, d_personal }: LawFacts): boolean =>
  d_personal !== false &&
  PROFILING_OPERATIONS.some((operation) => d_cnilList?.includes(operation) === true)
