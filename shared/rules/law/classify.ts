import { isDerogated } from './article-6-3'
import { readTransparency } from './article-50'
import { readAnnexOne, sectionDuty } from './annex-i'
import { readAnnexThree } from './annex-iii'
import { readCharter } from './charter'
import { readCse } from './cse'
import { readDpia } from './dpia'
import { FACT_KEYS, type FactKey, type LawFacts } from './facts'
import { fineCapOf } from './fines'
import type { Answer, Findings, Legacy111, Tier } from './findings'
import { readFria } from './fria'
import { readGpai } from './gpai'
import { writeDerogationDuties, writeHighRiskDuties } from './high-risk-duties'
import { writeLabourDuties } from './labour-duties'
import { dateIn, type LawBook } from './law-book'
import { Notes, statementOf } from './notes'
import { isOpenSourceOut } from './open-source'
import { readProhibited } from './prohibited'
import { flipRole, readRoles, roleNames, type Roles } from './roles'
import { readScope } from './scope'
import { isSilent, settled } from './silence'
import { startOf } from './start-date'

/** What the Act itself answers, before data protection and labour law. */
interface ActFindings {
  readonly tiers: readonly Tier[]
  readonly roles: Roles | null
  readonly prohibitedFrom: string | null
  readonly fria: Answer<'yes' | 'no'>
  readonly legacy: Legacy111 | null
  readonly employment: readonly string[]
}

/**
 * Classifies one system. Deterministic: the same facts, packs and day give the same findings. The order is that
 * of law.md section 3; a "no" of the Act never answers the GDPR or labour law, and nothing unknown lowers a tier.
 *
 * @param facts what is known of the system (law-facts.md)
 * @param book  the dated packs: every sentence, date and figure
 * @param today ISO date, used where the facts name no day
 */
export function classify(facts: LawFacts, book: LawBook, today: string): Findings {
  const notes = new Notes(facts, book, facts.asOf ?? today)
  const act = readAct(notes)
  const dpia = readDpia(notes, act.roles !== null)
  const cse = readCse(notes)
  writeLabourDuties(notes, cse.result === 'yes', act.employment)
  const charter = readCharter(notes)
  const stake = stakeOf(notes, act.tiers)
  const tiers = act.roles === null ? act.tiers : settled(notes, act.tiers)
  const tierKeys = [...notes.lacking('raises'), ...notes.lacking('lowers')]
  return {
    asOf: notes.asOf,
    tiers,
    provisional: tierKeys.length > 0,
    role: act.roles === null ? ['none'] : roleNames(act.roles),
    prohibitedFrom: act.prohibitedFrom,
    duties: notes.duties,
    dpia,
    cse,
    fria: act.fria,
    charter,
    legacy111: act.legacy,
    fineCap: stake === null ? null : fineCapOf(notes, stake),
    reasons: notes.reasons,
    missing: FACT_KEYS.filter((key) => notes.missing.includes(key)),
    silent: notes.lacking('raises').filter((key) => isSilent(facts, key)),
    questions: notes.questions,
    lawyerGate: notes.questions.some(({ gate }) => gate === 'lawyer'),
    disclaimer: book.item('general.disclaimer').text,
  }
}

function readAct(notes: Notes): ActFindings {
  const scope = readScope(notes)
  if (scope !== 'in') return outside(notes, scope)
  const roles = readRoles(notes)
  const prohibited = readProhibited(notes, roles)
  const gpai: readonly Tier[] = readGpai(notes) ? ['gpai'] : []
  if (prohibited.from !== null) {
    writeBan(notes, roles, prohibited.points, prohibited.from)
    return {
      ...nothingMore(notes, withModel(roles, gpai)),
      tiers: ['prohibited', ...gpai],
      prohibitedFrom: prohibited.from,
    }
  }
  const found = readLadder(notes, roles)
  if (isOpenSourceOut(notes, found.tiers, gpai.length > 0)) return outside(notes, 'out-of-scope')
  return {
    ...found,
    tiers: [...found.tiers, ...gpai],
    roles: found.roles === null ? null : withModel(found.roles, gpai),
  }
}

/** High-risk by either route, its way out, then transparency on top of any tier. */
function readLadder(notes: Notes, before: Roles): ActFindings {
  const annexOne = readAnnexOne(notes)
  const points = readAnnexThree(notes)
  const derogated = annexOne !== 'A' && isDerogated(notes, points)
  const high = annexOne === 'A' || (points.length > 0 && !derogated)
  if (high) settleRoutes(notes, annexOne)
  const roles = high ? flipRole(notes, before) : before
  const base: readonly Tier[] = [
    ...(high ? (['high-risk'] as const) : []),
    ...(annexOne === 'B' ? (['high-risk-section-b'] as const) : []),
    ...(derogated ? (['derogated-6-3'] as const) : []),
  ]
  // Of the Act, a section B product knows Art. 6(1), 60a and 102 to 112 only: no Art. 4, 26 or 50 (2(2)).
  if (annexOne === 'B') notes.ask('ask.section-b', 'lawyer')
  const sectionOnly = annexOne === 'B' && !high && !derogated
  if (sectionOnly) {
    notes.owe(sectionDuty(notes), 'provider', { owedByUs: roles.provider })
    return { ...nothingMore(notes, roles), tiers: base }
  }
  writeLiteracy(notes, roles)
  const concerned = high && !derogated ? points : []
  const fria = readFria(notes, roles, concerned)
  const start = high ? startOf(notes, points.length > 0 ? 'annex-iii' : 'annex-i') : null
  if (start !== null) writeHighRiskDuties(notes, roles, concerned, start, fria.result === 'yes')
  if (derogated) writeDerogationDuties(notes, roles)
  const transparent = readTransparency(notes, roles)
  return {
    tiers: transparent ? [...base, 'transparency'] : base,
    roles,
    prohibitedFrom: null,
    fria,
    legacy: start?.legacy ?? null,
    employment: concerned,
  }
}

/** Once high-risk, the other route no longer raises the tier; it may still move dates and duties. */
function settleRoutes(notes: Notes, annexOne: 'A' | 'B' | 'no'): void {
  const other = annexOne === 'A' ? (['annexIII'] as const) : ANNEX_ONE_KEYS
  const open = other.filter((key) => notes.missing.includes(key))
  notes.forget(...open)
  notes.lacks('beside', ...open)
}

const ANNEX_ONE_KEYS = [
  'annexI_listedProduct',
  'annexI_safetyComponent',
  'annexI_thirdPartyAssessment',
  'failureEndangers',
] as const satisfies readonly FactKey[]

function outside(notes: Notes, tier: 'not-ai' | 'out-of-scope'): ActFindings {
  return { ...nothingMore(notes, null), tiers: [tier] }
}

function nothingMore(notes: Notes, roles: Roles | null): ActFindings {
  const because = statementOf(notes.book.item('why.fria-not-annex-iii'))
  return {
    tiers: [],
    roles,
    prohibitedFrom: null,
    fria: { result: 'no', why: because.text, because },
    legacy: null,
    employment: [],
  }
}

/** A ban: stop. What the ban settles is no longer missing. */
function writeBan(notes: Notes, roles: Roles, points: readonly string[], from: string): void {
  const held = (['provider', 'deployer', 'importer', 'distributor'] as const).filter(
    (role) => roles[role],
  )
  for (const who of held.length > 0 ? held : (['anyone'] as const))
    notes.owe('duty.5', who, { from })
  if (points.includes('ba')) notes.owe('duty.penal-226-8', 'anyone')
  notes.ask('ask.ban', 'lawyer')
  writeLiteracy(notes, roles)
  if (from <= notes.asOf)
    notes.forget(...notes.lacking('raises').filter((key) => BAN_KEYS.test(key)))
}

const BAN_KEYS = /^(a5_|infers|emotion|medical)/

/** Art. 4 binds providers and deployers of every tier and size, and nobody else. */
function writeLiteracy(notes: Notes, roles: Roles): void {
  const from = dateIn(notes.book, 'calendar.literacy')
  for (const who of ['provider', 'deployer'] as const)
    if (roles[who] || !roles.known) notes.owe('duty.4', who, { from, owedByUs: roles[who] })
}

const withModel = (roles: Roles, gpai: readonly Tier[]): Roles =>
  gpai.length > 0 ? { ...roles, provider: true, known: true } : roles

function stakeOf(notes: Notes, tiers: readonly Tier[]): 'prohibited' | 'operators' | null {
  if (tiers.includes('prohibited')) return 'prohibited'
  const ours = notes.duties.some(({ article, owedByUs }) => owedByUs && FINED.test(article))
  return ours && (tiers.includes('high-risk') || tiers.includes('transparency'))
    ? 'operators'
    : null
}

/** Articles of the second ceiling (Art. 99(4)). */
const FINED = /^Art\. (16|22|23|24|25|26|50)\b/
