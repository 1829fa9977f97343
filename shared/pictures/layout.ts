export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom

export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Where the disc must stay whole. */
  readonly frame: Box
  /** What it must not cover: a name in a corner of the frame. */
  readonly avoid: Box
}

const ROUNDS = 120

/**
 * Moves discs apart until none covers another, or as far as their frames allow. The same input gives the
 * same output: two discs on one point part at an angle drawn from their place in the list.
 */
export function spread(
  discs: readonly Disc[],
  gap: number,
): readonly { readonly x: number; readonly y: number }[] {
  const points = discs.map((disc) => settle(disc, disc))
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false
    for (const [i, a] of discs.entries())
      for (const [j, b] of discs.entries()) {
        if (j <= i) continue
        const push = separation(points[i], points[j], a.radius + b.radius + gap, i + j)
        const [from, to] = [points[i], points[j]]
        if (!push || !from || !to) continue
        moved = true
        points[i] = settle({ x: from.x - push.x, y: from.y - push.y }, a)
        points[j] = settle({ x: to.x + push.x, y: to.y + push.y }, b)
      }
    if (!moved) break
  }
  return points
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Half of what two points lack to be `wanted` apart. */
function separation(
  a: Point | undefined,
  b: Point | undefined,
  wanted: number,
  seed: number,
): Point | null {
  if (!a || !b) return null
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= wanted - 0.01) return null
  const half = (wanted - distance) / 2
  if (distance > 0.01) return { x: (dx / distance) * half, y: (dy / distance) * half }
  const angle = seed * 2.4
  return { x: Math.cos(angle) * half, y: Math.sin(angle) * half }
}

/** In its frame, and above or below what it must not cover. */
function settle(point: Point, { radius, frame, avoid }: Disc): Point {
  const { x, y } = inFrame(point, radius, frame)
  const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
  if (!overlaps(box, avoid)) return { x, y }
  const below = frame.bottom - avoid.bottom > avoid.top - frame.top
  return inFrame({ x, y: below ? avoid.bottom + radius : avoid.top - radius }, radius, frame)
}

const inFrame = ({ x, y }: Point, radius: number, frame: Box): Point => ({
  x: Math.min(
    Math.max(x, frame.left + radius),
    Math.max(frame.right - radius, frame.left + radius),
  ),
  y: Math.min(Math.max(y, frame.top + radius), Math.max(frame.bottom - radius, frame.top + radius)),
})
