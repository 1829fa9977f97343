import { useSyncExternalStore } from 'react'

/** 256 px, 64 px with tooltips, or a drawer behind a button. */
export type RailMode = 'wide' | 'narrow' | 'drawer'

const WIDE = '(min-width: 1280px)'
const NARROW = '(min-width: 1024px)'

/** Follows the width of the window (design: 1280 and 1024 px). */
export const useRailMode = (): RailMode => useSyncExternalStore(watch, current)

function current(): RailMode {
  if (window.matchMedia(WIDE).matches) return 'wide'
  return window.matchMedia(NARROW).matches ? 'narrow' : 'drawer'
}

function watch(onChange: () => void): () => void {
  const queries = [window.matchMedia(WIDE), window.matchMedia(NARROW)]
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}
