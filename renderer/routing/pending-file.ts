import { createStore } from '../data/store'

/** A list dropped on home, on its way to the import of use cases of the project being opened. */
export const pendingList = createStore<{
  readonly name: string
  readonly bytes: Uint8Array
} | null>(null)
