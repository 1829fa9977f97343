import { type BrowserWindow, dialog } from 'electron'
import { beforeCloseChannel, flushedChannel } from '../../shared/host/lifecycle'
import { listen } from './handle'
import { systemTexts } from './texts'

/** How long a window may take to hand over the last keystrokes before the user is asked. */
export const FLUSH_WAIT_MS = 5_000

/**
 * Lets a window close once its page says that everything is on the disk. After five seconds, or when the page
 * could not save, the user decides; a page that is gone has nothing left to say.
 */
export function closeWhenFlushed(window: BrowserWindow): void {
  const contents = window.webContents
  let mayClose = false
  let isAsking = false
  let answered: ((outcome: unknown) => void) | null = null
  listen(flushedChannel, (outcome, { sender }) => {
    if (sender === contents) answered?.(outcome)
  })

  function flushed(): Promise<boolean> {
    return new Promise((done) => {
      const timer = setTimeout(() => done(false), FLUSH_WAIT_MS)
      answered = (outcome) => {
        clearTimeout(timer)
        done(outcome === 'saved')
      }
      contents.send(beforeCloseChannel)
    })
  }

  async function closeSafely(): Promise<void> {
    isAsking = true
    mayClose = (await flushed()) || (await userGivesUp(window))
    isAsking = false
    if (mayClose) window.close()
  }

  window.on('close', (event) => {
    if (mayClose || contents.isDestroyed() || contents.isCrashed()) return
    event.preventDefault()
    if (!isAsking) void closeSafely()
  })
}

async function userGivesUp(window: BrowserWindow): Promise<boolean> {
  const t = systemTexts()
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('closing.message'),
    detail: t('closing.detail'),
    buttons: [t('closing.wait'), t('closing.close')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
