import { useMemo, useState } from 'react'
import type { Project } from '../../shared/domain/project'
import type { OpenProject } from '../../renderer/data/open-project'
import { keepNew, openProject } from '../../renderer/data/projects'
import { MachineProvider, OpenProjectProvider } from '../../renderer/data/use-project'
import { type Notices, NoticesProvider } from '../../renderer/routing/notices'
import type { PlaceId } from '../../renderer/routing/places'
import { PlaceProvider } from '../../renderer/routing/use-place'
import { aMachine } from './machine'
import { renderUi } from './render-ui'

export interface Told {
  readonly done: { readonly sentence: string; readonly undo: (() => void) | undefined }[]
  readonly failed: string[]
}

/** A screen over a real open project: real store, journal in memory, addresses kept in a state. */
export async function openScreen(
  project: Project,
  screen: React.ReactNode,
  { place = 'usecases', rest = '' }: { place?: PlaceId; rest?: string } = {},
) {
  const machine = aMachine()
  const kept = await keepNew(machine, project)
  if (!kept.ok) throw new Error(kept.error.code)
  const opened = await openProject(machine, kept.value, { writable: true })
  if (!opened.ok) throw new Error(opened.error.code)
  const open: OpenProject = opened.value
  const told: Told = { done: [], failed: [] }
  const visited: string[] = []

  function Shell() {
    const [words, setWords] = useState(rest)
    const here = useMemo(() => {
      const go = (next: string) => {
        visited.push(next)
        setWords(next)
      }
      return {
        projectId: project.header.id,
        place,
        rest: words === '' ? [] : words.split('/'),
        go,
        goTo: (to: PlaceId, more = '') => go(to === place ? more : `${to}/${more}`),
        href: (to: PlaceId, more = '') => `#/${to}/${more}`,
        presenting: false,
        openMethod: () => undefined,
      }
    }, [words])
    return <PlaceProvider value={here}>{screen}</PlaceProvider>
  }

  const notices: Notices = {
    done: (sentence, undo) => void told.done.push({ sentence, undo }),
    failed: ({ code }) => void told.failed.push(code),
  }
  const { user } = renderUi(
    <MachineProvider value={machine}>
      <OpenProjectProvider value={open}>
        <NoticesProvider value={notices}>
          <Shell />
        </NoticesProvider>
      </OpenProjectProvider>
    </MachineProvider>,
  )
  return { user, open, told, visited, now: () => open.current.get() }
}
