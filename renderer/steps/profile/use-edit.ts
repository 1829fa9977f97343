import type { Changes } from '../../../shared/commands/assign'
import type { Command } from '../../../shared/commands/define-command'
import { editProfile } from '../../../shared/commands/project'
import type { Profile } from '../../../shared/domain/profile'
import type { Project } from '../../../shared/domain/project'
import type { AppError } from '../../../shared/errors/app-error'
import type { Result } from '../../../shared/kernel/result'
import { useActions } from '../../data/use-actions'
import { useNotices } from '../../routing/notices'

/** Runs a command and tells a refusal where no field can: choices, moves, deletions. */
export function useDo(): <TArgs>(command: Command<TArgs>, args: NoInfer<TArgs>) => boolean {
  const { run } = useActions()
  const { failed } = useNotices()
  return (command, args) => {
    const done = run(command, args)
    if (!done.ok) failed(done.error)
    return done.ok
  }
}

/** Changes fields of the profile; the answer belongs to the field that asked. */
export function useProfileEdit(): (changes: Changes<Profile>) => Result<Project, AppError> {
  const { run } = useActions()
  return (changes) => run(editProfile, { changes })
}
