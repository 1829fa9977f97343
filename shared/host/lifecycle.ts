/**
 * What the desktop asks of its window before it closes it; there is none in a browser, where
 * `pagehide` is all a page gets. Exposed beside `host`, as `window.lifecycle`.
 */
export interface Lifecycle {
  /**
   * Registers what hands over the last keystrokes, and answers whether everything is on the disk. The
   * last one registered counts. The window waits 5 seconds for the answer, then asks the user.
   */
  onBeforeClose(flush: () => Promise<'saved' | 'not-saved'>): void
}

/** Names of the two messages between main and the window. */
export const beforeCloseChannel = 'lifecycle.before-close'
export const flushedChannel = 'lifecycle.flushed'
