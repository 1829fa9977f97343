import type { Dot } from './place-labels'

/** Closer than this, in pixels, one disc hides the other. */
const HIDDEN_WITHIN = 9

export interface Stack {
  /** Cards hidden under this one; 0 where another lies on top. */
  readonly under: number
  /** Every card of the same place, in the order of the page. */
  readonly stack: readonly string[]
}

/** Which cards stand on the very same place, by the order in which they are drawn. */
export function stacksOf(
  dots: readonly Dot[],
  drawn: readonly string[],
): ReadonlyMap<string, Stack> {
  const byId = new Map(dots.map((dot) => [dot.id, dot]))
  return new Map(
    drawn.flatMap((id) => {
      const dot = byId.get(id)
      if (!dot) return []
      const stack = drawn.filter((other) => {
        const at = byId.get(other)
        return at !== undefined && Math.hypot(at.x - dot.x, at.y - dot.y) < HIDDEN_WITHIN
      })
      return [[id, { stack, under: stack.at(-1) === id ? stack.length - 1 : 0 }] as const]
    }),
  )
}
