import { useEffect, useMemo, type ReactNode } from 'react'
import { errorSentence } from '../../shared/errors/texts'
import { OpenProjectProvider, useWatched } from '../data/use-project'
import { appTexts } from '../i18n/app-texts'
import { useLanguage, useTexts } from '../i18n/language'
import { homeAddress, isPlace } from '../routing/places'
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import { Skeleton } from '../ui/EmptyState'
import { ProjectShell } from './ProjectShell'
import type { Shell } from './shell'
import { useOpened } from './use-opened'
import { setOnScreen } from './writer'

interface ProjectRouteProps {
  readonly id: string
  /** The address after the project, e.g. `usecases/register/CU05`. */
  readonly words: string
  readonly shell: Shell
  readonly notices: ReactNode
}

/** Opens the project of an address and shows it; writable in one window only. */
export function ProjectRoute({ id, words, shell, notices }: ProjectRouteProps) {
  const t = useTexts(appTexts)
  const { language } = useLanguage()
  const opened = useOpened(id, useWatched(shell.writer.holds))
  const project = opened.kind === 'open' ? opened.project : null
  useEffect(() => {
    setOnScreen(project)
    return () => setOnScreen(null)
  }, [project])
  const [place = 'cockpit', ...rest] = useMemo(
    () =>
      words
        .split('/')
        .filter((word) => word !== '')
        .map(decodeURIComponent),
    [words],
  )
  const restKey = rest.join('/')
  const stableRest = useMemo(() => (restKey === '' ? [] : restKey.split('/')), [restKey])

  if (opened.kind === 'opening') return <Skeleton label={t('opening')} lines={10} />
  if (opened.kind === 'refused')
    return (
      <main>
        {notices}
        <Callout
          tone="off"
          live
          actions={<Button onClick={() => shell.goTo(homeAddress)}>{t('failure.home')}</Button>}
        >
          {errorSentence(opened.error, language)}
        </Callout>
      </main>
    )
  return (
    <OpenProjectProvider value={opened.project}>
      <ProjectShell
        place={isPlace(place) ? place : 'cockpit'}
        rest={stableRest}
        shell={shell}
        onTakeOver={() => void shell.writer.takeOver()}
      />
    </OpenProjectProvider>
  )
}
