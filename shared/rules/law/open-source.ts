import type { Tier } from './findings'
import type { Notes } from './notes'
import { isSilent, spoken } from './silence'

const MODEL = ['g_trainsModel', 'g_fineTunes'] as const

/**
 * The free and open-source exit (Art. 2(12)): for a system its maker releases under such a licence, and only when
 * it is neither prohibited, nor high-risk, nor under Art. 50; as for `minimal`, a first question left out is read
 * as not raised. Who only uses an open model is not taken out: the licence of a model is not that of the system.
 */
export function isOpenSourceOut(notes: Notes, tiers: readonly Tier[], gpai: boolean): boolean {
  const { facts } = notes
  if (facts.g_openLicence !== true) return false
  const released = facts.develops === true && facts.suppliesToOthers === true
  const model = gpai || MODEL.some((key) => facts[key] === true || facts[key] === null)
  const unraised = notes.lacking('raises').every((key) => isSilent(facts, key))
  const free = tiers.length === 0 && unraised && spoken(facts) && !notes.doubtful && !model
  if (!free) {
    notes.because('why.open-source-in', 'g_openLicence')
    return false
  }
  if (!released) {
    notes.ask('ask.open-source', 'lawyer')
    return false
  }
  // A licence may be that of a model: what was not said of one keeps the exit provisional.
  notes.lacks('lowers', ...MODEL)
  notes.release()
  notes.because('why.open-source-out', 'g_openLicence', 'develops', 'suppliesToOthers')
  return true
}
