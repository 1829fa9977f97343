import { type FactKey, type LawFacts, unknown } from './facts'
import { allOf, not, three, type Three } from './three'

/** What is known of emotion inference, shared by Art. 5(1)(f), Annex III 1(c) and Art. 50(3). */
export interface Emotions {
  /** Emotions inferred from biometric data: the only kind the Act catches. */
  readonly biometric: Three
  /** The case of Art. 5(1)(f): at work or in education, without medical or safety reason. */
  readonly banned: Three
  /** What to ask next to settle it. */
  readonly unknownKeys: readonly FactKey[]
}

/** Asked once emotions are inferred. */
const DETAILS = [
  'emotionFromBiometrics',
  'emotionSubjects',
  'medicalOrSafetyReason',
] as const satisfies readonly FactKey[]

/**
 * Recruitment counts as work. A system listed under 1(c) infers emotions from biometric data by definition, so
 * the list fills what was not said. A medical or safety reason is an exception: it counts only once it is known.
 */
export function readEmotions(facts: LawFacts): Emotions {
  const listed = facts.annexIII?.includes('1c') === true ? true : null
  const infers = inferring(facts) ?? listed
  const biometric = allOf(infers, three(facts.emotionFromBiometrics) ?? listed)
  const atWork = unknown(facts.emotionSubjects) ? null : facts.emotionSubjects !== 'customers'
  const banned = allOf(biometric, atWork, not(facts.medicalOrSafetyReason === true))
  const keys = infers === true ? DETAILS : (['infersEmotions'] as const)
  return { biometric, banned, unknownKeys: keys.filter((key) => unknown(facts[key])) }
}

/** Left out beside a "no" on point f, the question was settled by that answer, unless other facts speak of it. */
const inferring = (facts: LawFacts): Three =>
  facts.infersEmotions === undefined && facts.a5_f === false && !speaksOfEmotions(facts)
    ? false
    : three(facts.infersEmotions)

const speaksOfEmotions = (facts: LawFacts): boolean =>
  facts.t_emotionRecognition === true ||
  facts.emotionFromBiometrics === true ||
  !unknown(facts.emotionSubjects) ||
  facts.annexIII?.includes('1c') === true
