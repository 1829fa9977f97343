import { MantineProvider } from '@mantine/core'
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, vi } from 'vitest'
import { ToastProvider } from '../../renderer/ui/ToastProvider'

afterEach(cleanup)

/** jsdom has no layout: these say that the window is wide and that nothing ever resizes. */
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query.includes('min-width'),
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
}))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)

Element.prototype.scrollIntoView = () => {}

/** Renders widgets as the application does: Mantine's context without style elements, and toasts. */
export function renderUi(node: ReactNode) {
  const user = userEvent.setup()
  const view = render(node, {
    wrapper: ({ children }) => (
      <MantineProvider
        withCssVariables={false}
        withGlobalClasses={false}
        forceColorScheme="light"
        env="test"
      >
        <ToastProvider closeLabel="Fermer">{children}</ToastProvider>
      </MantineProvider>
    ),
  })
  return { user, ...view }
}
