import { BrowserWindow } from 'electron'
import { closeWhenFlushed } from './closing'
import { APP_ADDRESS } from './origin'

/**
 * The one window. Its page is sandboxed, sees no Node, and reaches the machine through the preload alone.
 *
 * @param preload absolute path of the built preload
 */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Sextant',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  closeWhenFlushed(window)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(APP_ADDRESS)
  return window
}
