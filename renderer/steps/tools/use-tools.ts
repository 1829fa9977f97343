import { useMemo } from 'react'
import type { Changes } from '../../../shared/commands/assign'
import { toolCommands } from '../../../shared/commands/tool'
import { blankTool } from '../../../shared/domain/blank-tools'
import type { Project } from '../../../shared/domain/project'
import { type Tool, toolIdSchema } from '../../../shared/domain/tool'
import type { AppError } from '../../../shared/errors/app-error'
import { nextCode } from '../../../shared/kernel/next-code'
import type { Result } from '../../../shared/kernel/result'
import { useActions } from '../../data/use-actions'
import { useTexts } from '../../i18n/language'
import { useNotices } from '../../routing/notices'
import { screenTexts } from './texts'
import { useDo } from './use-do'

export interface ToolActions {
  /** Writes fields of a tool; the answer belongs to the field that asked. */
  readonly edit: (id: Tool['id'], changes: Changes<Tool>) => Result<Project, AppError>
  /** Enters a tool under the next code; null when it was refused. */
  readonly add: (name: string, facts?: Partial<Tool>) => Tool | null
  readonly remove: (tool: Tool) => void
}

export function useToolActions(): ToolActions {
  const t = useTexts(screenTexts)
  const { run, newId, now, read } = useActions()
  const { done } = useNotices()
  const act = useDo()
  return useMemo(
    () => ({
      edit: (id, changes) => run(toolCommands.edit, { id, changes }),
      add: (name, facts = {}) => {
        const codes = read()
          .tools.all()
          .map(({ code }) => code)
        const noun = blankTool({
          ...facts,
          id: toolIdSchema.parse(newId()),
          code: nextCode('T', 1, codes),
          name: name.trim().slice(0, 300),
        })
        return act(toolCommands.add, { noun }) ? noun : null
      },
      remove: ({ id, name }) => {
        if (!act(toolCommands.remove, { ids: [id], at: now() })) return
        done(t('removed', { name }), () => act(toolCommands.restore, { ids: [id] }))
      },
    }),
    [t, run, newId, now, read, done, act],
  )
}
