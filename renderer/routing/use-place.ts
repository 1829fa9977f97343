import { createContext, useContext } from 'react'
import type { PlaceId } from './places'

/** Where one is inside a project, and how to go elsewhere; screens know no router. */
export interface PlaceHere {
  readonly projectId: string
  readonly place: PlaceId
  /** Words of the address after the place, e.g. `['register', 'CU05']`. */
  readonly rest: readonly string[]
  /** Goes to another page of the same place. */
  readonly go: (rest: string) => void
  readonly goTo: (place: PlaceId, rest?: string) => void
  /** Address for a link, with its leading `#`. */
  readonly href: (place: PlaceId, rest?: string) => string
  /** Projection: no drawer, larger type, nothing that only shows on hover. */
  readonly presenting: boolean
  /** Opens the method drawer. */
  readonly openMethod: () => void
}

const PlaceContext = createContext<PlaceHere | null>(null)
export const PlaceProvider = PlaceContext.Provider

export function usePlace(): PlaceHere {
  const here = useContext(PlaceContext)
  if (!here) throw new Error('No place above this component')
  return here
}
