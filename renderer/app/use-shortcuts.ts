import { useEffect, useRef } from 'react'

export interface Shortcut {
  /** `ctrl+k`, `alt+1`, `f1`, `?`: modifiers in the order ctrl, alt, shift. Ctrl is Cmd on a Mac. */
  readonly keys: string
  readonly run: () => void
  /** Also while one types in a field. */
  readonly inFields?: boolean
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export function keysOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase()
  // The character already tells Shift for `?`; letters and digits do not.
  const shifted = event.shiftKey && /^[a-z0-9]$|^f\d+$|^arrow/.test(key)
  // A French keyboard types digits with Shift: Alt + the digit key is told by its place.
  const digit = event.altKey ? /^Digit(\d)$/.exec(event.code)?.[1] : undefined
  return [
    event.ctrlKey || event.metaKey ? 'ctrl' : '',
    event.altKey ? 'alt' : '',
    shifted && digit === undefined ? 'shift' : '',
    digit ?? key,
  ]
    .filter((part) => part !== '')
    .join('+')
}

/** Shortcuts of the whole window, for as long as the component stands. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const keys = keysOf(event)
      const found = latest.current.find((shortcut) => shortcut.keys === keys)
      if (!found || (inField(event.target) && found.inFields !== true)) return
      event.preventDefault()
      found.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
