import type { Place } from './matrix-place'

/** The card being moved, by the mouse or by the keys. Null `from`: it comes from outside the plane. */
export interface Held {
  readonly id: string
  readonly by: 'pointer' | 'keys'
  readonly from: Place | null
  /** Null while it is outside the plane. */
  readonly at: Place | null
  /** Window pixels, while it is outside the plane. */
  readonly pointer: { readonly x: number; readonly y: number } | null
}

/**
 * What is held, outside React's tree: each frame of a drag renders the card held and the guides, never its
 * neighbours.
 */
export class MoveStore {
  private held: Held | null = null
  private readonly watchers = new Set<() => void>()

  readonly get = (): Held | null => this.held

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  set(held: Held | null): void {
    if (held === this.held) return
    this.held = held
    for (const watcher of this.watchers) watcher()
  }

  /** Returns whether the place changed. */
  moveTo(at: Place | null, pointer: Held['pointer'] = null): boolean {
    const { held } = this
    if (!held) return false
    const same = held.at?.x === at?.x && held.at?.y === at?.y
    if (same && pointer === null && held.pointer === null) return false
    this.set({ ...held, at, pointer })
    return !same
  }
}
