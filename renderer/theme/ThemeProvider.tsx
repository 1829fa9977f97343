import { MantineProvider } from '@mantine/core'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { mantineTheme } from './mantine-theme'
import { appliedTheme, mantineScheme, type ThemeChoice } from './theme-choice'
import './styles'

interface ThemeProviderProps {
  /** Chosen and kept by the caller; `system` follows the machine while it runs. */
  readonly choice: ThemeChoice
  /** The application's own setting; the system's one is obeyed either way. */
  readonly reducedMotion?: boolean | undefined
  readonly children: ReactNode
}

/** Puts the theme on <html> and gives Mantine its context without letting it write any style element. */
export function ThemeProvider({ choice, reducedMotion = false, children }: ThemeProviderProps) {
  const systemIsDark = useSyncExternalStore(watchSystem, () => darkQuery().matches)
  const theme = appliedTheme(choice, systemIsDark)

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    if (reducedMotion) document.documentElement.dataset['motion'] = 'reduced'
    else delete document.documentElement.dataset['motion']
  }, [reducedMotion])

  return (
    <MantineProvider
      theme={mantineTheme}
      forceColorScheme={mantineScheme(theme)}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  )
}

const darkQuery = () => window.matchMedia('(prefers-color-scheme: dark)')

function watchSystem(onChange: () => void): () => void {
  const query = darkQuery()
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
