import { useMemo } from 'react'
import type { Changes } from '../../../../shared/commands/assign'
import {
  adoptAuditMeasures,
  auditAnswerCommands,
  auditCommands,
  auditMeasureCommands,
} from '../../../../shared/commands/frame'
import {
  auditAnswerIdSchema,
  auditIdSchema,
  type Audit,
  type AuditAnswer,
  type AuditMeasure,
  type Respondent,
} from '../../../../shared/domain/audit'
import {
  blankAudit,
  blankAuditAnswer,
  blankAuditMeasure,
} from '../../../../shared/domain/blank-audit'
import type { Project } from '../../../../shared/domain/project'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import { sheetOf } from '../../../../shared/steps/maturity/audits'
import { useActions } from '../../../data/use-actions'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { auditPartTexts } from './texts'

type Done = Result<Project, AppError>

export interface AuditEdits {
  readonly start: (facts: Pick<Audit, 'version' | 'mode' | 'label'>) => Audit | null
  readonly edit: (id: Audit['id'], changes: Changes<Audit>) => Done
  /** With a notice that takes it back. */
  readonly remove: (audit: Audit) => void
  /** Changes one answer, which is created by its first change; of the room without a respondent. */
  readonly answer: (
    auditId: Audit['id'],
    question: string,
    changes: Partial<AuditAnswer>,
    respondent?: Respondent['id'] | null,
  ) => Done
  /** Takes measures up, with one notice that takes all of them back. */
  readonly adopt: (auditId: Audit['id'], measures: readonly string[]) => void
  readonly editMeasure: (id: AuditMeasure['id'], changes: Changes<AuditMeasure>) => Done
  readonly drop: (taken: AuditMeasure) => void
}

/** Everything the screens of the audit change. Refusals are told where no field can tell them. */
export function useAuditEdits(): AuditEdits {
  const { run, newId, now, read } = useActions()
  const { done, failed } = useNotices()
  const t = useTexts(auditPartTexts)

  return useMemo(() => {
    const told = (result: Done): Done => {
      if (!result.ok) failed(result.error)
      return result
    }
    return {
      start: (facts) => {
        const audit = blankAudit({
          id: auditIdSchema.parse(newId()),
          date: now().slice(0, 10),
          ...facts,
        })
        return told(run(auditCommands.add, { noun: audit })).ok ? audit : null
      },
      edit: (id, changes) => run(auditCommands.edit, { id, changes }),
      remove: ({ id }) => {
        if (told(run(auditCommands.remove, { ids: [id], at: now() })).ok)
          done(t('removed'), () => told(run(auditCommands.restore, { ids: [id] })))
      },
      answer: (auditId, question, changes, respondent = null) => {
        const known = sheetOf(read(), auditId, respondent).get(question)
        const dated = 'value' in changes ? { ...changes, answeredAt: now().slice(0, 10) } : changes
        if (known)
          return run(auditAnswerCommands.edit, {
            id: known.id,
            changes: dated as Changes<AuditAnswer>,
          })
        return run(auditAnswerCommands.add, {
          noun: blankAuditAnswer({
            id: auditAnswerIdSchema.parse(newId()),
            auditId,
            question,
            respondentId: respondent,
            ...dated,
          }),
        })
      },
      adopt: (auditId, measures) => {
        const taken = measures.map((measure) =>
          blankAuditMeasure({ id: newId() as AuditMeasure['id'], auditId, measure }),
        )
        if (taken.length === 0) return
        if (told(run(adoptAuditMeasures, { measures: taken })).ok)
          done(t('adopted', { count: taken.length }), () =>
            told(run(auditMeasureCommands.remove, { ids: taken.map(({ id }) => id), at: now() })),
          )
      },
      editMeasure: (id, changes) => told(run(auditMeasureCommands.edit, { id, changes })),
      drop: ({ id }) => {
        if (told(run(auditMeasureCommands.remove, { ids: [id], at: now() })).ok)
          done(t('dropped'), () => told(run(auditMeasureCommands.restore, { ids: [id] })))
      },
    }
  }, [run, newId, now, read, done, failed, t])
}
