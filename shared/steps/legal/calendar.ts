import { calendarPack } from '../../content/law/calendar'
import type { LawItem } from '../../content/law/law-item'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import type { Findings, LegalRole, Tier } from '../../rules/law/findings'
import { legalViewOf } from './legal-view'

/** A date of the law that concerns this company, with the cases that make it so. */
export interface ConcernedDate {
  readonly item: LawItem
  /** ISO date. */
  readonly from: string
  readonly past: boolean
  /** Codes of the cases; empty where the date concerns the company whatever its cases. */
  readonly cases: readonly string[]
}

type Concerns = (findings: Findings, from: string) => boolean

const tier =
  (...tiers: readonly Tier[]): Concerns =>
  (findings) =>
    tiers.some((one) => findings.tiers.includes(one))
const role =
  (...roles: readonly LegalRole[]): Concerns =>
  (findings) =>
    roles.some((one) => findings.role.includes(one))
const owed =
  (...ids: readonly string[]): Concerns =>
  ({ duties }) =>
    duties.some(({ id, owedByUs }) => owedByUs && ids.includes(id))
const inScope: Concerns = ({ tiers }) =>
  !tiers.includes('out-of-scope') && !tiers.includes('not-ai')
/** A duty of the case starts on that very day. */
const starts: Concerns = ({ duties }, day) => duties.some(({ from }) => from === day)

/** Dates of the calendar pack, and the findings that make each of them matter here. */
const CONCERNS: Readonly<Record<string, Concerns>> = {
  'calendar.literacy': (findings, from) =>
    inScope(findings, from) && role('provider', 'deployer')(findings, from),
  'calendar.gpai': tier('gpai'),
  'calendar.article-50': tier('transparency'),
  'calendar.registration-section': owed('duty.49-1', 'duty.49-2'),
  'calendar.new-bans': inScope,
  'calendar.marking-grace': owed('duty.50-2'),
  'calendar.product-liability': role('provider', 'importer', 'distributor'),
  'calendar.gpai-older': tier('gpai'),
  'calendar.annex-iii': starts,
  'calendar.annex-i': (findings, from) =>
    starts(findings, from) || tier('high-risk-section-b')(findings, from),
  'calendar.public-authorities': starts,
}

/** What holds for a company that uses AI before any case is classified. */
const ALWAYS = ['calendar.literacy', 'calendar.new-bans'] as const

/**
 * Dates of the law that concern this company's roles and tiers: the next ones first, then those already
 * there, the latest first.
 *
 * @param today ISO date
 */
export function concernedDates(project: Project, today: string): readonly ConcernedDate[] {
  const found = project.useCases.live.flatMap((useCase): readonly [UseCase, Findings][] => {
    const { findings } = legalViewOf(project, useCase, today)
    return findings === null || useCase.status === 'refused' ? [] : [[useCase, findings]]
  })
  const dates = calendarPack.items.flatMap((item): readonly ConcernedDate[] => {
    const concerns = CONCERNS[item.id]
    if (concerns === undefined || item.from === null) return []
    const { from } = item
    const cases = found.filter(([, one]) => concerns(one, from)).map(([{ code }]) => code)
    const general = found.length === 0 && (ALWAYS as readonly string[]).includes(item.id)
    if (cases.length === 0 && !general) return []
    return [{ item, from, past: from <= today, cases }]
  })
  return dates.toSorted((a, b) =>
    a.past === b.past
      ? (a.past ? -1 : 1) * (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)
      : Number(a.past) - Number(b.past),
  )
}
