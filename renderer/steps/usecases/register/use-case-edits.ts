import { useMemo } from 'react'
import type { Changes } from '../../../../shared/commands/assign'
import {
  editUseCases,
  nextUseCaseCode,
  refuseUseCase,
  useCaseCommands,
} from '../../../../shared/commands/use-case'
import { blankUseCase } from '../../../../shared/domain/blank'
import type { Settings } from '../../../../shared/domain/settings'
import { type UseCase, useCaseIdSchema } from '../../../../shared/domain/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import { translate } from '../../../../shared/kernel/text'
import { useActions } from '../../../data/use-actions'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { duplicateOf } from './duplicate'
import { type Mark, markChanges, scoreChanges } from './score-changes'
import { registerTexts } from './texts'

/** What can be done to cases from the register and the record; a refusal of the project is told. */
export interface CaseEdits {
  readonly settings: () => Settings
  readonly edit: (id: string, changes: Changes<UseCase>) => Result<unknown, AppError>
  readonly mark: (id: string, mark: Mark, value: number | null) => void
  readonly editMany: (ids: readonly string[], changes: Changes<UseCase>) => boolean
  readonly markMany: (ids: readonly string[], mark: Mark, value: number) => boolean
  readonly refuse: (id: string, reason: string) => boolean
  /** Opens the record where the reason of a refusal is asked. */
  readonly askReason: (id: string) => void
  /** The new case, or null when it was refused. */
  readonly add: (title: string) => UseCase | null
  readonly duplicate: (id: string) => UseCase | null
  readonly remove: (ids: readonly string[]) => void
  readonly restore: (ids: readonly string[]) => void
}

export function useCaseEdits(askReason: (id: string) => void): CaseEdits {
  const t = useTexts(registerTexts)
  const { run, read, newId, now } = useActions()
  const { done, failed } = useNotices()

  return useMemo(() => {
    const told = <T>(result: Result<T, AppError>): boolean => {
      if (!result.ok) failed(result.error)
      return result.ok
    }
    const edit = (id: string, changes: Changes<UseCase>) => {
      const result = run(useCaseCommands.edit, { id, changes })
      if (!result.ok) failed(result.error)
      return result
    }
    const nextId = () => useCaseIdSchema.parse(newId())
    const nextCode = () =>
      nextUseCaseCode(
        read()
          .useCases.all()
          .map(({ code }) => code),
      )
    const keep = (noun: UseCase) => (told(run(useCaseCommands.add, { noun })) ? noun : null)
    const nameOf = (ids: readonly string[]) =>
      ids.length === 1 ? (read().useCases.get(ids[0] ?? '')?.title ?? '') : ''
    const restore = (ids: readonly string[]) => {
      told(run(useCaseCommands.restore, { ids }))
    }
    return {
      settings: () => read().settings,
      edit,
      mark: (id, mark, value) => {
        const { useCases, settings } = read()
        const useCase = useCases.get(id)
        if (useCase) edit(id, scoreChanges(useCase, settings, mark, value))
      },
      editMany: (ids, changes) => told(run(editUseCases, { ids, changes })),
      markMany: (ids, mark, value) =>
        told(run(editUseCases, { ids, changes: markChanges(mark, value) })),
      refuse: (id, reason) => told(run(refuseUseCase, { id, reason })),
      askReason,
      add: (title) => keep(blankUseCase({ id: nextId(), code: nextCode(), title: title.trim() })),
      duplicate: (id) => {
        const { useCases, header } = read()
        const original = useCases.get(id)
        if (!original) return null
        // In the language of the project: the title will be printed.
        const suffix = translate(registerTexts, header.language)('copy')
        return keep(duplicateOf(original, { id: nextId(), code: nextCode(), suffix }))
      },
      remove: (ids) => {
        const title = nameOf(ids)
        if (!told(run(useCaseCommands.remove, { ids, at: now() }))) return
        done(
          ids.length === 1 ? t('removed.one', { title }) : t('removed.many', { count: ids.length }),
          () => restore(ids),
        )
      },
      restore,
    }
  }, [run, read, newId, now, done, failed, t, askReason])
}
