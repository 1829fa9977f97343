import { FACT_KEYS, type FactKey, type LawFacts, unknown } from './facts'
import type { Tier } from './findings'
import type { Notes } from './notes'

/**
 * Doubt becomes `needs-human`. A fact that was asked and is not known (null) never lets `minimal` be said; nor
 * does a detail left open behind an answer. A first question left out altogether is read as not raised: a file
 * of facts says what there is, so the result stands, provisional, with that question in `missing`. Where
 * nothing at all was said of the practices, the areas and the uses, only a person can tell.
 */
export function settled(notes: Notes, tiers: readonly Tier[]): readonly Tier[] {
  const raising = notes.lacking('raises')
  const established = tiers.some((tier) => tier !== 'gpai')
  const asked = raising.some((key) => notes.facts[key] === null)
  const open = raising.some((key) => !isSilent(notes.facts, key))
  const unsettled = asked || (!established && (open || !spoken(notes.facts)))
  const human = notes.doubtful || unsettled
  if (human) notes.ask('ask.unknown-facts', 'lawyer')
  const minimal = !established && !unsettled
  if (minimal) notes.because('why.minimal')
  return [
    ...tiers,
    ...(minimal ? (['minimal'] as const) : []),
    ...(human ? (['needs-human'] as const) : []),
  ]
}

/** First questions on practices, areas and uses: the ones a system has to raise by a yes. */
const FIRST = FACT_KEYS.filter((key) =>
  /^(a5_([a-h]|ba|bb)|infersEmotions|annexI_(listedProduct|safetyComponent)|annexIII|t_(interacts|text|image|audio|video|deepfake|publicInterestText|emotionRecognition|biometricCategorisation))$/.test(
    key,
  ),
)
/** Whether anything at all was said of the practices, the areas or the uses. */
export const spoken = (facts: LawFacts): boolean => FIRST.some((key) => !unknown(facts[key]))

const PRODUCT = ['annexI_thirdPartyAssessment', 'failureEndangers'] as const
const MAKER = ['ownName', 'develops', 'hasDeveloped', 'usesItself'] as const

/** Whether a question that could raise the tier was left out, and no other answer leads to it. */
export function isSilent(facts: LawFacts, key: FactKey): boolean {
  if (facts[key] !== undefined) return false
  if (FIRST.includes(key)) return true
  if ((PRODUCT as readonly FactKey[]).includes(key))
    return unknown(facts.annexI_listedProduct) && facts.annexI_safetyComponent !== true
  if (key === 't_published') return facts.t_publicInterestText !== true
  // What would void a review already stated.
  if (key === 't_aiChangeAfterReview') return true
  // Somebody who said one role has said what they do with the system.
  if ((MAKER as readonly FactKey[]).includes(key))
    return ROLE_KEYS.some((role) => facts[role] === true)
  return false
}

const ROLE_KEYS = [
  ...MAKER,
  'suppliesToOthers',
  'importsThirdCountryBrand',
  'resellsUnchanged',
] as const satisfies readonly FactKey[]
