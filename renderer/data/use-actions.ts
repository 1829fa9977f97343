import { useMemo } from 'react'
import type { Command } from '../../shared/commands/define-command'
import type { Project } from '../../shared/domain/project'
import type { AppError } from '../../shared/errors/app-error'
import type { Result } from '../../shared/kernel/result'
import { newId } from './machine'
import { useMachine, useOpenProject } from './use-project'

export interface Actions {
  /** Runs a command on the open project. */
  readonly run: <TArgs>(command: Command<TArgs>, args: NoInfer<TArgs>) => Result<Project, AppError>
  /** A new id, sortable by creation; parse it with the schema of the noun it is for. */
  readonly newId: () => string
  /** ISO date-time of now. */
  readonly now: () => string
  /** The project as it is now, for a handler: reading here does not watch. */
  readonly read: () => Project
  readonly undo: () => void
}

/** What a screen does with the project, time and chance included. */
export function useActions(): Actions {
  const open = useOpenProject()
  const machine = useMachine()
  return useMemo(
    () => ({
      run: (command, args) => open.run(command, args),
      newId: () => newId(machine),
      now: () => new Date(machine.now()).toISOString(),
      read: () => open.current.get(),
      undo: () => void open.undo(),
    }),
    [open, machine],
  )
}
