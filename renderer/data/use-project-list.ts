import { useLiveQuery } from 'dexie-react-hooks'
import type { ProjectCard } from './database'
import { useMachine } from './use-project'

/** Every project of this computer, trash and archive included; undefined while it is read. */
export function useProjectList(): readonly ProjectCard[] | undefined {
  const { database } = useMachine()
  return useLiveQuery(() => database.cards.toArray(), [database])
}
