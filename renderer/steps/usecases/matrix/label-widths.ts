/** Padding of a label and what it may grow to, in pixels at the size of the desk. */
const PADDING = 20
const LETTER = 0.56

let canvas: CanvasRenderingContext2D | null = null
const known = new Map<string, number>()

/**
 * Pixels of a label of the plane, its padding included, its text cut at the longest width.
 *
 * @param font CSS font of the labels, as the plane computes it
 */
export function labelWidth(text: string, font: string, longest: number): number {
  const key = `${font}|${text}`
  let width = known.get(key)
  if (width === undefined) {
    width = measure(text, font)
    if (known.size > 5_000) known.clear()
    known.set(key, width)
  }
  return Math.min(longest, Math.ceil(width) + PADDING)
}

function measure(text: string, font: string): number {
  if (typeof CanvasRenderingContext2D === 'undefined') return text.length * LETTER * 12
  canvas ??= document.createElement('canvas').getContext('2d')
  if (!canvas) return text.length * LETTER * 12
  canvas.font = font
  return canvas.measureText(text).width
}

/** Names of the quadrants stand in the corners: labels keep off them. */
export const nameWidth = (text: string, font: string): number => labelWidth(text, font, 400) + 40

export const forgetWidths = (): void => known.clear()
