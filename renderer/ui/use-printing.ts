import { useSyncExternalStore } from 'react'

let printing = false

/** True while the page is being laid out for paper: nothing may be left out of it then. */
export const usePrinting = (): boolean => useSyncExternalStore(watch, () => printing)

function watch(changed: () => void): () => void {
  const set = (value: boolean) => () => {
    printing = value
    changed()
  }
  const start = set(true)
  const end = set(false)
  window.addEventListener('beforeprint', start)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', start)
    window.removeEventListener('afterprint', end)
  }
}
