import { createContext, useContext, useSyncExternalStore } from 'react'
import type { History } from '../../shared/commands/history'
import type { Project } from '../../shared/domain/project'
import type { Machine } from './machine'
import type { OpenProject } from './open-project'
import type { SaveState } from './save-state'
import type { Watched } from './store'

const OpenProjectContext = createContext<OpenProject | null>(null)
export const OpenProjectProvider = OpenProjectContext.Provider

const MachineContext = createContext<Machine | null>(null)
export const MachineProvider = MachineContext.Provider

export function useMachine(): Machine {
  const machine = useContext(MachineContext)
  if (!machine) throw new Error('No machine above this component')
  return machine
}

/** The open project, to run commands on. Reading goes through `useProject`. */
export function useOpenProject(): OpenProject {
  const open = useContext(OpenProjectContext)
  if (!open) throw new Error('No open project above this component')
  return open
}

/**
 * A part of the open project; the component renders again when that part changes.
 *
 * @param select returns what the project holds, or something remembered for it: `useCases.get(id)`,
 *   `useCases.ids`, `useCases.live`. A new array or object at each call would never be the same twice.
 */
export function useProject<T>(select: (project: Project) => T): T {
  const { current } = useOpenProject()
  return useSyncExternalStore(current.subscribe, () => select(current.get()))
}

export const useWatched = <T>(watched: Watched<T>): T =>
  useSyncExternalStore(watched.subscribe, watched.get)

export const useSaveState = (): SaveState => useWatched(useOpenProject().saving)
export const useHistory = (): History => useWatched(useOpenProject().history)
