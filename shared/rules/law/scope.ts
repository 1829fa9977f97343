import type { FactKey, LawFacts } from './facts'
import type { Notes } from './notes'

export type Scope = 'in' | 'not-ai' | 'out-of-scope'

type Exit = readonly [outcome: Scope, reason: string, key: keyof LawFacts]

/**
 * Whether the Act applies at all (Art. 2 and 3(1)). Only known facts lead out: a doubt stays in. The free and
 * open-source exit (2(12)) comes after the tiers, because it depends on them.
 */
export function scopeExit(facts: LawFacts): Exit | null {
  if (facts.isAI === false) return ['not-ai', 'why.not-ai', 'isAI']
  if (facts.euLink === false) return ['out-of-scope', 'why.no-eu-link', 'euLink']
  if (facts.militaryOnly === true) return ['out-of-scope', 'why.military', 'militaryOnly']
  if (facts.researchSole === true) return ['out-of-scope', 'why.research', 'researchSole']
  if (facts.preMarketTestOnly === true && facts.realWorldTest === false)
    return ['out-of-scope', 'why.pre-market-test', 'preMarketTestOnly']
  if (facts.personalUse === true && !reachesOthers(facts))
    return ['out-of-scope', 'why.personal-use', 'personalUse']
  return null
}

/**
 * Purely personal use covers the person who uses, never who supplies, nor work done for a company. "We do not
 * know" keeps the system inside.
 */
const reachesOthers = (facts: LawFacts): boolean =>
  BEYOND_ONESELF.some((key) => facts[key] === true || facts[key] === null)

const BEYOND_ONESELF = [
  'suppliesToOthers',
  'ownName',
  'importsThirdCountryBrand',
  'resellsUnchanged',
  'w_touchesWork',
] as const satisfies readonly FactKey[]

export function readScope(notes: Notes): Scope {
  const { facts } = notes
  const exit = scopeExit(facts)
  if (exit !== null) {
    const [outcome, reason, key] = exit
    notes.because(reason, key)
    if (key === 'personalUse') notes.lacks('raises', ...BEYOND_ONESELF)
    return outcome
  }
  notes.lacks('lowers', 'isAI', 'euLink')
  if (facts.isAI === null) notes.doubt('ask.is-ai')
  else if (facts.isAI === true) notes.because('why.is-ai', 'isAI')
  if (facts.euLink === true) notes.because('why.eu-link', 'euLink')
  else notes.ask('ask.eu-link')
  if (facts.preMarketTestOnly === true) {
    notes.lacks('lowers', 'realWorldTest')
    notes.because('why.real-world-test', 'preMarketTestOnly', 'realWorldTest')
  }
  if (facts.personalUse === true) notes.because('why.not-personal', 'personalUse')
  return 'in'
}
