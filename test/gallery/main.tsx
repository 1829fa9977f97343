import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ThemeProvider } from '../../renderer/theme/ThemeProvider'
import type { ThemeChoice } from '../../renderer/theme/theme-choice'
import { ToastProvider } from '../../renderer/ui/ToastProvider'
import { FramePage } from './FramePage'
import { HomePage } from './HomePage'
import { WidgetsPage } from './WidgetsPage'

const asked = new URLSearchParams(location.search)
const pages = { widgets: WidgetsPage, frame: FramePage, home: HomePage }
const Page = pages[(asked.get('page') ?? 'widgets') as keyof typeof pages]
const root = document.getElementById('root')
if (!root) throw new Error('No #root')

createRoot(root).render(
  <StrictMode>
    <ThemeProvider choice={(asked.get('theme') ?? 'light') as ThemeChoice}>
      <ToastProvider closeLabel="Fermer">
        <Page asked={asked} />
      </ToastProvider>
    </ThemeProvider>
  </StrictMode>,
)
