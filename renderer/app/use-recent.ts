import { useMemo } from 'react'
import { useProjectList } from '../data/use-project-list'

const SHOWN = 6

/** The projects of the switcher: current ones, the latest opened first. */
export function useRecent(): readonly { readonly id: string; readonly name: string }[] {
  const cards = useProjectList()
  return useMemo(
    () =>
      (cards ?? [])
        .filter(({ archivedAt, removedAt }) => archivedAt === null && removedAt === null)
        .toSorted((a, b) => b.openedAt - a.openedAt)
        .slice(0, SHOWN)
        .map(({ id, name }) => ({ id, name })),
    [cards],
  )
}
