import { useMemo } from 'react'
import { respondentCommands } from '../../../../shared/commands/frame'
import { respondentIdSchema, type Audit, type Respondent } from '../../../../shared/domain/audit'
import { blankRespondent } from '../../../../shared/domain/blank-audit'
import type { Project } from '../../../../shared/domain/project'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import type { PastedRespondent } from '../../../../shared/steps/maturity/paste-respondents'
import { useActions } from '../../../data/use-actions'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { respondentTexts } from './texts'

export interface RespondentEdits {
  /** With one notice that takes all of them back. */
  readonly add: (audit: Audit['id'], people: readonly PastedRespondent[]) => void
  readonly edit: (
    id: Respondent['id'],
    changes: Partial<Pick<Respondent, 'name' | 'group'>>,
  ) => Result<Project, AppError>
  readonly remove: (id: Respondent['id'], name: string) => void
}

export function useRespondentEdits(): RespondentEdits {
  const { run, newId, now } = useActions()
  const { done, failed } = useNotices()
  const t = useTexts(respondentTexts)
  return useMemo(
    () => ({
      add: (auditId, people) => {
        // Ids made in the same millisecond are in no order: sorted, the list keeps that of the paste.
        const made = people.map(() => respondentIdSchema.parse(newId())).toSorted()
        const ids: string[] = []
        for (const [index, { name, group }] of people.entries()) {
          const id = made[index]
          if (!id) break
          const added = run(respondentCommands.add, {
            noun: blankRespondent({ id, auditId, name, group }),
          })
          if (!added.ok) {
            failed(added.error)
            break
          }
          ids.push(id)
        }
        if (ids.length > 0)
          done(t('paste.added', { count: ids.length }), () =>
            run(respondentCommands.remove, { ids, at: now() }),
          )
      },
      edit: (id, changes) => run(respondentCommands.edit, { id, changes }),
      remove: (id, name) => {
        const removed = run(respondentCommands.remove, { ids: [id], at: now() })
        if (!removed.ok) return failed(removed.error)
        done(t('list.removed', { name }), () => run(respondentCommands.restore, { ids: [id] }))
      },
    }),
    [run, newId, now, done, failed, t],
  )
}
