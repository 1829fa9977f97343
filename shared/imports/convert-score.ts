import { cellText, type GridCell } from './grid'
import type { Conversion } from './mapping'
import { countSigns, parseFraction, parseNumber } from './numbers'
import { fold } from './words'

export type ScaleConversion = Extract<Conversion, { kind: 'scale' }>

export type ReadScore =
  | { readonly kind: 'score'; readonly value: number }
  | { readonly kind: 'out-of-scale' }
  | { readonly kind: 'unreadable' }

/**
 * A mark of the list on our scale: `to.min + (x - from.min) × (to.max - to.min) / (from.max - from.min)`,
 * so that 1 to 5 gives 1 → 1, 3 → 5.5, 5 → 10; turned over when the list marks the other way. A frequency
 * (1 to 5) is rounded to the whole, half up; a mark is not.
 */
export function convertScore(cell: GridCell, conversion: ScaleConversion): ReadScore {
  const text = cellText(cell)
  const word = conversion.words.find((known) => sameText(known.word, text))
  if (word)
    return word.value === null ? { kind: 'unreadable' } : { kind: 'score', value: word.value }
  const mark = markOf(cell, conversion)
  if (mark === null) return { kind: 'unreadable' }
  const { from, to, reversed } = conversion
  if (mark < from.min || mark > from.max) return { kind: 'out-of-scale' }
  const share = (mark - from.min) / (from.max - from.min)
  const value = to.min + (reversed ? 1 - share : share) * (to.max - to.min)
  return { kind: 'score', value: onScale(value, to.max) }
}

/** A mark typed in the preview, which is already ours. */
export function readOwnScore(text: string, conversion: ScaleConversion): ReadScore {
  const { to, decimal } = conversion
  const value = parseNumber(text, decimal)
  if (value === null) return { kind: 'unreadable' }
  if (value < to.min || value > to.max) return { kind: 'out-of-scale' }
  return { kind: 'score', value: onScale(value, to.max) }
}

/** The mark on the scale of the list: a percentage or "4/5" is brought to it. */
function markOf(cell: GridCell, { from, decimal }: ScaleConversion): number | null {
  if (cell.kind === 'number')
    return cell.percent && from.max !== 100 ? (cell.value / 100) * from.max : cell.value
  const text = cellText(cell)
  const fraction = parseFraction(text, decimal)
  if (fraction) return fraction.outOf === 0 ? null : (fraction.value * from.max) / fraction.outOf
  const value = parseNumber(text, decimal) ?? countSigns(text)
  return value !== null && text.includes('%') && from.max !== 100 ? (value / 100) * from.max : value
}

const sameText = (a: string, b: string): boolean => (fold(a) || a) === (fold(b) || b)

/** Without the dust of binary fractions. */
const onScale = (value: number, max: number): number =>
  max === 5 ? Math.floor(value + 0.5 + 1e-9) : Number(value.toPrecision(12))
