import { join } from 'node:path'
import { app, session } from 'electron'
import { chooseDataFolder, holdDataFolder } from './data'
import { installMenu } from './menu'
import { offerOutsideLink } from './outside-links'
import { registerAppScheme, serveApp } from './protocol'
import { hardenContents, hardenSession } from './security'
import { answerHostCalls } from './services'
import { openWindow } from './window'

const dataFolder = chooseDataFolder()
app.enableSandbox()
registerAppScheme()
app.on('web-contents-created', (_event, contents) =>
  hardenContents(contents, (address) => void offerOutsideLink(address)),
)
app.on('window-all-closed', () => app.quit())

async function start(): Promise<void> {
  await app.whenReady()
  const lock = await holdDataFolder(dataFolder)
  if (lock === null) return app.quit()
  app.on('will-quit', () => lock.release())

  const out = join(import.meta.dirname, '..')
  hardenSession(session.defaultSession)
  await serveApp(session.defaultSession, join(out, 'renderer'))
  answerHostCalls(dataFolder, app.getVersion())
  installMenu()
  const window = openWindow(join(out, 'preload', 'index.cjs'))
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
}

// A second start brings the first one's window forward instead of opening the same data twice.
if (app.requestSingleInstanceLock()) void start()
else app.quit()
