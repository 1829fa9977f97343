import type { Audit, AuditAnswer, Respondent } from '../../domain/audit'
import type { Project } from '../../domain/project'
import type { MaturityValue } from '../../rules/maturity-coverage'

/** From the first to the last: by date, then by creation. One without a date is still being prepared, so last. */
export function auditsInOrder({ audits }: Pick<Project, 'audits'>): readonly Audit[] {
  const known = ordered.get(audits)
  if (known) return known
  const rank = ({ date }: Audit) => date ?? '9999'
  const sorted = audits.live.toSorted(
    (a, b) => rank(a).localeCompare(rank(b), 'en') || a.id.localeCompare(b.id, 'en'),
  )
  ordered.set(audits, sorted)
  return sorted
}

const ordered = new WeakMap<Project['audits'], readonly Audit[]>()

export const latestAudit = (project: Pick<Project, 'audits'>): Audit | null =>
  auditsInOrder(project).at(-1) ?? null

/** The audit just before this one, or null for the first. */
export function previousAudit(project: Pick<Project, 'audits'>, audit: Audit): Audit | null {
  const all = auditsInOrder(project)
  const at = all.findIndex(({ id }) => id === audit.id)
  return at > 0 ? (all[at - 1] ?? null) : null
}

/** Answers of one audit by question: the room's, or those of one respondent. */
export type Sheet = ReadonlyMap<string, AuditAnswer>

const sheets = new WeakMap<Project['auditAnswers'], ReadonlyMap<string, Sheet>>()

/**
 * One sheet of an audit. Should two answers to one question have been kept, the one created last counts.
 *
 * @param respondentId null for the room
 */
export function sheetOf(
  { auditAnswers }: Pick<Project, 'auditAnswers'>,
  auditId: string,
  respondentId: string | null,
): Sheet {
  let known = sheets.get(auditAnswers)
  if (!known) {
    const built = new Map<string, Map<string, AuditAnswer>>()
    for (const answer of auditAnswers.live) {
      const key = `${answer.auditId} ${answer.respondentId ?? ''}`
      const sheet = built.get(key) ?? new Map<string, AuditAnswer>()
      built.set(key, sheet.set(answer.question, answer))
    }
    known = built
    sheets.set(auditAnswers, known)
  }
  return known.get(`${auditId} ${respondentId ?? ''}`) ?? EMPTY
}

const EMPTY: Sheet = new Map()

export const respondentsOf = (
  { respondents }: Pick<Project, 'respondents'>,
  auditId: string,
): readonly Respondent[] => respondents.live.filter((person) => person.auditId === auditId)

/** What the rules take of a sheet. */
export const valuesOf = (sheet: Sheet): ReadonlyMap<string, MaturityValue> =>
  new Map([...sheet].map(([question, { value }]) => [question, value]))
