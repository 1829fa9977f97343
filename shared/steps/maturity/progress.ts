import type { Project } from '../../domain/project'
import { latestAudit } from './audits'
import { auditView, type AuditView } from './audit-view'

export interface AuditProgress {
  /** Levels given for one applicable question, 0 to 1; null before an audit or when nothing applies. */
  readonly coverage: number | null
  /** Overall score of the latest audit, 1 to 5, not rounded; null while it cannot be computed. */
  readonly score: number | null
}

const NONE: AuditProgress = { coverage: null, score: null }
const remembered = new WeakMap<AuditView, AuditProgress>()

/** What the rail tells of the latest audit: how far it is filled, then its score. The same object until it changes. */
export function auditProgress(project: Project): AuditProgress {
  const view = auditView(project, latestAudit(project)?.id ?? null)
  if (view === null) return NONE
  const known = remembered.get(view)
  if (known) return known
  const pct = view.coverage.value?.pct
  const progress = {
    coverage: pct === undefined ? null : pct / 100,
    score: view.score.overall.value?.score ?? null,
  }
  remembered.set(view, progress)
  return progress
}
