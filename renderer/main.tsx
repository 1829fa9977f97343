import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { boot } from './app/boot'
import { BootFailure } from './app/BootFailure'
import { allowOwnWorkers } from './host/trusted-types'

allowOwnWorkers()
const place = document.getElementById('root')
if (!place) throw new Error('No place for the application in this page')
const root = createRoot(place)
const booted = await boot()
root.render(
  <StrictMode>
    {booted.ok ? <App booted={booted.value} /> : <BootFailure error={booted.error} />}
  </StrictMode>,
)
