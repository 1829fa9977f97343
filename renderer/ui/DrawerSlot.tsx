import { useSyncExternalStore } from 'react'

let element: HTMLElement | null = null
const watchers = new Set<() => void>()

/** The place at the right of the page where drawers come, one per window. */
export const DrawerSlot = ({ className }: { readonly className?: string | undefined }) => (
  <div ref={register} className={className} />
)

/** Null where the page has no slot: a drawer then stands where it is written. */
export const useDrawerSlot = (): HTMLElement | null => useSyncExternalStore(watch, () => element)

function register(slot: HTMLElement | null): void {
  element = slot
  for (const changed of watchers) changed()
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}
