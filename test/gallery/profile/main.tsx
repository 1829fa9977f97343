import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { SextantDatabase } from '../../../renderer/data/database'
import { windowMachine, newId } from '../../../renderer/data/machine'
import { OpenProject } from '../../../renderer/data/open-project'
import { MachineProvider, OpenProjectProvider } from '../../../renderer/data/use-project'
import { LanguageProvider } from '../../../renderer/i18n/language'
import { NoticesProvider } from '../../../renderer/routing/notices'
import { PlaceProvider } from '../../../renderer/routing/use-place'
import Screen from '../../../renderer/steps/profile/Screen'
import { ThemeProvider } from '../../../renderer/theme/ThemeProvider'
import { ToastProvider, useToasts } from '../../../renderer/ui/ToastProvider'
import { blankProject } from '../../../shared/domain/blank'
import { CLOCK_START } from '../../../shared/kernel/hybrid-clock'
import { CHAIN_START } from '../../../shared/domain/change'
import { readProject } from '../../../shared/migrations/read-project'
import { demoFile } from '../../../shared/content/demo/demo-project'
import { errorSentence } from '../../../shared/errors/texts'
import { MemoryDisk } from '../../builders/memory-host'

const q = new URLSearchParams(location.search)
const language = (q.get('lang') ?? 'fr') as 'fr' | 'en'
const database = new SextantDatabase('gallery')
await database.delete()
await database.open()
const machine = await windowMachine(database, new MemoryDisk().host())
const read = readProject(JSON.parse(JSON.stringify(await demoFile(language))))
if (!read.ok) throw new Error(JSON.stringify(read.error))
const project = q.has('blank')
  ? blankProject(
      { id: newId(machine) as never, language, createdAt: new Date().toISOString() },
      'Atelier Brézin',
    )
  : read.value
if (q.has('mess')) {
  const first = project.objectives.live[0]!
  const o = { ...first, keyResults: first.keyResults.map((k) => ({ ...k, due: null })) }
  ;(project as any).objectives = project.objectives.with(o)
  ;(project as any).profile = {
    ...project.profile,
    sector: 'finance',
    regulations: [],
    headcount: 150,
  }
}
const open = new OpenProject(
  machine,
  { project, changes: [], head: { sequence: 0, hash: CHAIN_START }, clock: CLOCK_START },
  { writable: true },
)
;(window as any).open_ = open

function Notices({ children }: any) {
  const { show } = useToasts()
  return (
    <NoticesProvider
      value={{
        done: (message, undo) =>
          show({ message, action: undo && { label: 'Annuler', onAct: undo } } as any),
        failed: (e) => show({ message: errorSentence(e, language) }),
      }}
    >
      {children}
    </NoticesProvider>
  )
}
function App() {
  const [rest, setRest] = useState((q.get('page') ?? '').split('/').filter(Boolean))
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (e.ctrlKey && e.key === 'z') {
        e.preventDefault()
        open.undo()
      }
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [])
  return (
    <PlaceProvider
      value={{
        projectId: project.header.id,
        place: 'profile',
        rest,
        go: (r) => setRest(r.split('/').filter(Boolean)),
        goTo: () => {},
        href: (p, r = '') => `#/${p}/${r}`,
        presenting: false,
        openMethod: () => {},
      }}
    >
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: innerWidth >= 1280 ? '256px minmax(0,1fr)' : '64px minmax(0,1fr)',
          minHeight: '100vh',
        }}
      >
        <div style={{ background: 'var(--sx-canvas)' }} data-print="hide" />
        <main
          style={{
            padding: `${52 + 22}px ${innerWidth >= 1440 ? 32 : 24}px 24px`,
            background: 'var(--sx-surface)',
            minWidth: 0,
          }}
        >
          <Screen />
        </main>
      </div>
    </PlaceProvider>
  )
}
createRoot(document.getElementById('root')!).render(
  <ThemeProvider choice={(q.get('theme') ?? 'light') as never}>
    <LanguageProvider value={{ language, choose: () => {} }}>
      <ToastProvider closeLabel="Fermer">
        <Notices>
          <MachineProvider value={machine}>
            <OpenProjectProvider value={open}>
              <App />
            </OpenProjectProvider>
          </MachineProvider>
        </Notices>
      </ToastProvider>
    </LanguageProvider>
  </ThemeProvider>,
)
