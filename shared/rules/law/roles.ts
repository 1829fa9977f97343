import { unknown, type FactKey, type LawFacts } from './facts'
import type { LegalRole } from './findings'
import type { Notes } from './notes'

/** What the company is for this system (Art. 3 and 25). */
export interface Roles {
  readonly provider: boolean
  readonly deployer: boolean
  readonly importer: boolean
  readonly distributor: boolean
  /** False while nothing said establishes a role and something is still unknown. */
  readonly known: boolean
  /** Provider only because the system is high-risk and the company changed it (Art. 25(1)). */
  readonly flipped: boolean
}

const ROLE_KEYS = [
  'develops',
  'hasDeveloped',
  'ownName',
  'suppliesToOthers',
  'usesItself',
  'importsThirdCountryBrand',
  'resellsUnchanged',
] as const satisfies readonly FactKey[]

/**
 * Roles before Art. 25. A name on the product makes a provider (3(3)), also of a system made by somebody else
 * (white label). While the name is not known, who builds it counts as provider.
 */
export function readRoles(notes: Notes): Roles {
  const { facts } = notes
  const provider = isProvider(facts)
  const deployer = facts.usesItself === true
  const importer = facts.importsThirdCountryBrand === true && facts.ownName !== true
  const distributor = !provider && !importer && passesOn(facts)
  const known =
    provider || deployer || importer || distributor || !ROLE_KEYS.some((key) => unknown(facts[key]))
  noteRoles(notes, { provider, deployer, importer, distributor })
  if (!known) {
    notes.lacks('beside', ...ROLE_KEYS)
    notes.ask('ask.role')
  }
  return { provider, deployer, importer, distributor, known, flipped: false }
}

function isProvider(facts: LawFacts): boolean {
  if (facts.ownName === true) return true
  if (facts.develops === true && facts.usesItself === true) return true
  return unknown(facts.ownName) && (facts.develops === true || facts.hasDeveloped === true)
}

/** Supplies a system of somebody else, as it is. A subcontractor that builds under a client's name does not. */
const passesOn = (facts: LawFacts): boolean =>
  facts.resellsUnchanged === true || (facts.suppliesToOthers === true && facts.develops !== true)

function noteRoles(
  notes: Notes,
  roles: Pick<Roles, 'provider' | 'deployer' | 'importer' | 'distributor'>,
): void {
  const { facts } = notes
  const builds = facts.develops === true || facts.hasDeveloped === true
  if (roles.provider && builds)
    notes.because('why.provider', 'develops', 'hasDeveloped', 'ownName', 'usesItself')
  if (roles.provider && !builds) notes.because('why.provider-white-label', 'ownName')
  if (roles.deployer) notes.because('why.deployer', 'usesItself')
  if (roles.importer) notes.because('why.importer', 'importsThirdCountryBrand')
  if (roles.distributor) notes.because('why.distributor', 'resellsUnchanged', 'suppliesToOthers')
  if (roles.provider && unknown(facts.ownName)) notes.lacks('beside', 'ownName')
  if (roles.provider && facts.ownName === false) notes.ask('ask.own-build')
  if (!roles.provider && facts.develops === true) notes.ask('ask.subcontractor', 'lawyer')
}

/** Facts not known that could still make the company a provider below high-risk. */
export function providerDoubts(facts: LawFacts, roles: Roles): readonly FactKey[] {
  if (roles.provider) return []
  const open: readonly FactKey[] = unknown(facts.ownName)
    ? ['ownName', 'develops', 'hasDeveloped', 'usesItself']
    : ownBuild(facts)
  return open.filter((key) => unknown(facts[key]))
}

/** Building for oneself makes a provider even without a name on it. */
const ownBuild = (facts: LawFacts): readonly FactKey[] =>
  facts.develops !== false && facts.usesItself !== false ? ['develops', 'usesItself'] : []

/** Art. 25(1), for a high-risk system only: own name, substantial change, new high-risk purpose. */
export function flipRole(notes: Notes, roles: Roles): Roles {
  const { facts } = notes
  if (roles.provider) return roles
  notes.lacks('beside', 'ownName', 'modifiesSubstantially', 'newHighRiskPurpose')
  if (facts.modifiesSubstantially !== true && facts.newHighRiskPurpose !== true) return roles
  notes.because('why.role-flip', 'modifiesSubstantially', 'newHighRiskPurpose')
  notes.ask('ask.role-flip', 'lawyer')
  return { ...roles, provider: true, distributor: false, known: true, flipped: true }
}

export function roleNames(roles: Roles): readonly LegalRole[] {
  const held = (['provider', 'deployer', 'importer', 'distributor'] as const).filter(
    (role) => roles[role],
  )
  return held.length > 0 || !roles.known ? held : ['none']
}
