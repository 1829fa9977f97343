/** A place on the matrix, in marks from 1 to 10: x is the horizontal axis, y the vertical one. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** CSS pixels. */
export interface PlaneBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const LOWEST = 1
export const HIGHEST = 10
const SPAN = HIGHEST - LOWEST

/** Points added by an arrow key, and with Shift. */
export const KEY_STEP = 0.5
export const FINE_STEP = 0.1

const within = (mark: number): number => Math.min(HIGHEST, Math.max(LOWEST, mark))
const rounded = (mark: number, decimals: number): number => Number(mark.toFixed(decimals))

/** Percentages of the plane, from its left and its top. */
export const leftOf = (x: number): number => ((x - LOWEST) / SPAN) * 100
export const topOf = (y: number): number => ((HIGHEST - y) / SPAN) * 100

/**
 * The place after a drag. A hand is precise to a tenth of a point at best, so marks are rounded to it; an axis
 * that was not moved by a pixel keeps its mark as it was, unrounded.
 *
 * @param by pixels, rightwards and downwards
 */
export function draggedBy(from: Place, by: { x: number; y: number }, box: PlaneBox): Place {
  return {
    x: Math.abs(by.x) < 1 ? from.x : within(rounded(from.x + (by.x / box.width) * SPAN, 1)),
    y: Math.abs(by.y) < 1 ? from.y : within(rounded(from.y - (by.y / box.height) * SPAN, 1)),
  }
}

/** Pixels around the plane where a drop still counts as on its edge. */
const EDGE = 14

/** The place under a point of the window, to a tenth; null outside the plane. */
export function placeUnder(point: { x: number; y: number }, box: PlaneBox): Place | null {
  const [x, y] = [point.x - box.left, point.y - box.top]
  if (x < -EDGE || y < -EDGE || x > box.width + EDGE || y > box.height + EDGE) return null
  return {
    x: within(rounded(LOWEST + (x / box.width) * SPAN, 1)),
    y: within(rounded(HIGHEST - (y / box.height) * SPAN, 1)),
  }
}

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
}

export const isArrow = (key: string): boolean => Object.hasOwn(ARROWS, key)

/** The place one key press further; null where the key is no arrow. The other axis keeps its mark unrounded. */
export function stepped(from: Place, key: string, fine: boolean): Place | null {
  const arrow = ARROWS[key]
  if (!arrow) return null
  const step = fine ? FINE_STEP : KEY_STEP
  return {
    x: arrow.x === 0 ? from.x : within(rounded(from.x + arrow.x * step, 2)),
    y: arrow.y === 0 ? from.y : within(rounded(from.y + arrow.y * step, 2)),
  }
}
