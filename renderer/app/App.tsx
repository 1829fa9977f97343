import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { errorSentence } from '../../shared/errors/texts'
import type { Language } from '../../shared/kernel/text'
import { MachineProvider } from '../data/use-project'
import { Home } from '../home/Home'
import { appTexts } from '../i18n/app-texts'
import { LanguageProvider, useTexts } from '../i18n/language'
import { NoticesProvider, type Notices } from '../routing/notices'
import { ThemeProvider } from '../theme/ThemeProvider'
import { ToastProvider, useToasts } from '../ui/ToastProvider'
import type { Booted } from './boot'
import { ErrorBoundary } from './ErrorBoundary'
import { HomeTools } from './LanguageThemeTools'
import { keepPreferences, type Preferences } from './preferences'
import type { Shell } from './shell'
import { StartUpNotices } from './StartUpNotices'
import { useRecent } from './use-recent'

// The first screen is home: an open project, its frame and its rules come when one is opened.
const ProjectRoute = lazy(async () => ({ default: (await import('./ProjectRoute')).ProjectRoute }))
const Settings = lazy(async () => ({ default: (await import('./Settings')).Settings }))

/** The whole window: language, theme, notices, and the pages by address. */
export function App({ booted }: { readonly booted: Booted }) {
  const { machine, report, writer } = booted
  const [preferences, setPreferences] = useState(booted.preferences)
  const [projecting, setProjecting] = useState(false)

  const change = useCallback(
    (changes: Partial<Preferences>) => {
      setPreferences((now) => {
        const next = { ...now, ...changes }
        void keepPreferences(machine.database, next)
        return next
      })
    },
    [machine],
  )
  const { language } = preferences
  const choice = useMemo(
    () => ({ language, choose: (chosen: Language) => change({ language: chosen }) }),
    [language, change],
  )
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return (
    <ThemeProvider choice={projecting ? 'projection' : preferences.theme}>
      <LanguageProvider value={choice}>
        <MachineProvider value={machine}>
          <ErrorBoundary language={language}>
            <Toasts language={language}>
              <Router hook={useHashLocation}>
                <Pages
                  preferences={preferences}
                  change={change}
                  project={setProjecting}
                  writer={writer}
                  notices={<StartUpNotices report={report} />}
                />
              </Router>
            </Toasts>
          </ErrorBoundary>
        </MachineProvider>
      </LanguageProvider>
    </ThemeProvider>
  )
}

interface PagesProps {
  readonly preferences: Preferences
  readonly change: Shell['change']
  readonly project: Shell['project']
  readonly writer: Shell['writer']
  readonly notices: React.ReactNode
}

function Pages({ preferences, change, project, writer, notices }: PagesProps) {
  const [, goTo] = useLocation()
  const recent = useRecent()
  const shell = useMemo<Shell>(
    () => ({ preferences, change, goTo, recent, project, writer }),
    [preferences, change, goTo, recent, project, writer],
  )
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/p/:id/*?">
          {({ id, '*': rest }) => (
            <ProjectRoute key={id} id={id} words={rest ?? ''} shell={shell} notices={notices} />
          )}
        </Route>
        <Route path="/settings">
          <Settings shell={shell} />
        </Route>
        <Route>
          <Home
            userName={preferences.name}
            goTo={goTo}
            notices={notices}
            tools={
              <HomeTools
                theme={preferences.theme}
                onTheme={(theme) => change({ theme })}
                goTo={goTo}
              />
            }
          />
        </Route>
      </Switch>
    </Suspense>
  )
}

function Toasts({
  language,
  children,
}: {
  readonly language: Language
  readonly children: React.ReactNode
}) {
  const t = useTexts(appTexts)
  return (
    <ToastProvider closeLabel={t('close')}>
      <ToastNotices language={language}>{children}</ToastNotices>
    </ToastProvider>
  )
}

function ToastNotices({
  language,
  children,
}: {
  readonly language: Language
  readonly children: React.ReactNode
}) {
  const { show } = useToasts()
  const t = useTexts(appTexts)
  const notices = useMemo<Notices>(
    () => ({
      done: (message, undo) =>
        show({ message, icon: 'check', action: undo && { label: t('undo'), onAct: undo } }),
      failed: (error) => show({ message: errorSentence(error, language), icon: 'warning' }),
    }),
    [show, t, language],
  )
  return <NoticesProvider value={notices}>{children}</NoticesProvider>
}
