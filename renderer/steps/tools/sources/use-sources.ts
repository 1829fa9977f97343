import { useMemo } from 'react'
import type { Changes } from '../../../../shared/commands/assign'
import { sourceCommands } from '../../../../shared/commands/tool'
import { useCaseCommands } from '../../../../shared/commands/use-case'
import { blankSource } from '../../../../shared/domain/blank-tools'
import { type Source, sourceIdSchema } from '../../../../shared/domain/source'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import { nextCode } from '../../../../shared/kernel/next-code'
import type { Result } from '../../../../shared/kernel/result'
import { useActions } from '../../../data/use-actions'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { useDo } from '../use-do'
import { sourceTexts } from './texts'

export interface SourceActions {
  readonly add: (name: string, catalogueId?: string) => Source | null
  readonly edit: (id: Source['id'], changes: Changes<Source>) => Result<unknown, AppError>
  readonly remove: (source: Source) => void
  /** Links a use case to a source, or takes the link away. */
  readonly link: (useCase: UseCase, source: Source, linked: boolean) => void
}

export function useSourceActions(): SourceActions {
  const t = useTexts(sourceTexts)
  const { run, newId, now, read } = useActions()
  const { done } = useNotices()
  const act = useDo()
  return useMemo(
    () => ({
      add: (name, catalogueId) => {
        const codes = read()
          .sources.all()
          .map(({ code }) => code)
        const noun = blankSource({
          id: sourceIdSchema.parse(newId()),
          code: nextCode('S', 1, codes),
          name: name.trim().slice(0, 300),
          catalogueId: catalogueId ?? null,
        })
        return act(sourceCommands.add, { noun }) ? noun : null
      },
      edit: (id, changes) => run(sourceCommands.edit, { id, changes }),
      remove: ({ id, name }) => {
        if (!act(sourceCommands.remove, { ids: [id], at: now() })) return
        done(t('record.removed', { name }), () => act(sourceCommands.restore, { ids: [id] }))
      },
      link: ({ id, sourceIds }, source, linked) => {
        const others = sourceIds.filter((one) => one !== source.id)
        const changes = { sourceIds: linked ? [...others, source.id] : others }
        act(useCaseCommands.edit, { id, changes })
      },
    }),
    [t, run, newId, now, read, done, act],
  )
}
