import { useSyncExternalStore } from 'react'

const QUERY = '(min-width: 1280px)'

function subscribe(listen: () => void): () => void {
  const media = window.matchMedia(QUERY)
  media.addEventListener('change', listen)
  return () => media.removeEventListener('change', listen)
}

/** Whether the window leaves room for every column of a table. */
export const useRoomy = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
