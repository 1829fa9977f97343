import type { AuditAnswer } from '../../../../shared/domain/audit'
import type { Project } from '../../../../shared/domain/project'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import type { AuditView, QuestionView } from '../../../../shared/steps/maturity/audit-view'
import { useNotices } from '../../../routing/notices'
import { useAuditEdits } from '../audit/use-audit-edits'

export interface AnswerEdits {
  /** For choices: a refusal is told in passing. */
  readonly set: (changes: Partial<AuditAnswer>) => void
  /** For fields, which tell a refusal themselves. */
  readonly commit: (changes: Partial<AuditAnswer>) => Result<Project, AppError>
}

/** Changes of the room's answer to the question on screen. */
export function useAnswer({ audit }: AuditView, current: QuestionView | undefined): AnswerEdits {
  const { answer } = useAuditEdits()
  const { failed } = useNotices()
  const id = current?.question.id ?? ''
  const commit = (changes: Partial<AuditAnswer>) => answer(audit.id, id, changes)
  return {
    commit,
    set: (changes) => {
      if (!current) return
      const done = commit(changes)
      if (!done.ok) failed(done.error)
    },
  }
}
