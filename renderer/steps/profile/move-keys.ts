import type { KeyboardEvent } from 'react'

/** Alt + up or down moves the row that holds the focus, whatever field of it one is in. */
export const moveKeys =
  (onMove: (step: -1 | 1) => void) =>
  (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    // A date field opens its calendar with Alt + down.
    if (event.target instanceof HTMLElement && event.target.closest('[data-own-arrows]')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
