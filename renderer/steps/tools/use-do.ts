import { useMemo } from 'react'
import type { Command } from '../../../shared/commands/define-command'
import { useActions } from '../../data/use-actions'
import { useNotices } from '../../routing/notices'

/** Runs a command and tells a refusal where no field can: choices, links, deletions. */
export function useDo(): <TArgs>(command: Command<TArgs>, args: NoInfer<TArgs>) => boolean {
  const { run } = useActions()
  const { failed } = useNotices()
  return useMemo(
    () => (command, args) => {
      const done = run(command, args)
      if (!done.ok) failed(done.error)
      return done.ok
    },
    [run, failed],
  )
}
