import type { Host } from '../../shared/host/host'
import type { Lifecycle } from '../../shared/host/lifecycle'
import { browserHost } from './browser-host'

declare global {
  interface Window {
    /** Set by the desktop's preload; absent in a browser. */
    readonly host?: Host
    readonly lifecycle?: Lifecycle
  }
}

/** The machine this page runs on: the desktop where its bridge is there, else the local server it came from. */
export const currentHost = (): Host => window.host ?? browserHost(window.location.origin)

/**
 * Calls `flush` when the window is about to go: the desktop waits for its answer, a browser gives it what
 * time it gives. Also when a tab is hidden, which is the last thing a phone or a crash lets it know.
 *
 * @returns stops listening (a browser's events; the desktop keeps the last one registered)
 */
export function beforeLeaving(flush: () => Promise<'saved' | 'not-saved'>): () => void {
  window.lifecycle?.onBeforeClose(flush)
  const flushNow = () => void flush()
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flushNow()
  }
  window.addEventListener('pagehide', flushNow)
  document.addEventListener('visibilitychange', flushWhenHidden)
  return () => {
    window.removeEventListener('pagehide', flushNow)
    document.removeEventListener('visibilitychange', flushWhenHidden)
  }
}
