import { createContext, useContext, useSyncExternalStore, type RefObject } from 'react'
import type { QuadrantName } from './Chip'
import type { Held, MoveStore } from './matrix-move'
import type { Place } from './matrix-place'

export type MoveEvent = 'picked' | 'moved' | 'dropped' | 'cancelled' | 'outside'

export interface MatrixWords {
  /** Names of the axes, and what stands at their end. */
  readonly impact: string
  readonly feasibility: string
  readonly quadrants: Readonly<Record<QuadrantName, string>>
  /** How to move a card without a mouse; read with every card. */
  readonly instructions: string
  /** What a card is: « carte à déplacer ». */
  readonly card: string
  readonly mark: (mark: number) => string
  readonly becomes: (quadrant: QuadrantName) => string
  /** What is announced of a move, in the reader's language. */
  readonly announce: (event: MoveEvent, id: string, place: Place | null) => string
}

export interface MatrixTools {
  readonly store: MoveStore
  readonly words: MatrixWords
  readonly quadrantAt: (place: Place) => QuadrantName
  readonly plane: RefObject<HTMLDivElement | null>
  readonly instructionsId: string
  readonly say: (event: MoveEvent, id: string, place: Place | null) => void
  readonly drop: (id: string, place: Place) => void
}

const MatrixContext = createContext<MatrixTools | null>(null)
export const MatrixToolsProvider = MatrixContext.Provider

export function useMatrixTools(): MatrixTools {
  const tools = useContext(MatrixContext)
  if (!tools) throw new Error('No MatrixBoard above this component')
  return tools
}

export function useHeld(): Held | null {
  const { store } = useMatrixTools()
  return useSyncExternalStore(store.subscribe, store.get)
}

/** What is held, for one card: null while another is. */
export function useHeldCard(id: string): Held | null {
  const { store } = useMatrixTools()
  return useSyncExternalStore(store.subscribe, () => {
    const held = store.get()
    return held?.id === id ? held : null
  })
}
