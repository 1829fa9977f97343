import type { Given } from './amounts'

/** The three values of an estimate. */
export const SIDES = ['low', 'likely', 'high'] as const
export type Side = (typeof SIDES)[number]

/** How far an estimate may be off: as amounts, or in percent of the likely one. Amounts come first. */
export interface Spread {
  readonly low?: number | null
  readonly high?: number | null
  /** Percentage points, −100 to 0. */
  readonly lowPct?: number | null
  /** Percentage points, 0 and above. */
  readonly highPct?: number | null
}

/** An estimate on one side; the likely value where that side is not given. */
export function atSide(likely: number, spread: Spread, side: Side): number {
  if (side === 'likely') return likely
  const [typed, percent] =
    side === 'low' ? [spread.low, spread.lowPct] : [spread.high, spread.highPct]
  return typed ?? (likely * (100 + (percent ?? 0))) / 100
}

/** The likely value: as given, otherwise the middle of the two ends. */
export function likelyOf(given: Given, { low, high }: Spread): number | null {
  if (given !== null && given !== undefined) return given
  return typeof low === 'number' && typeof high === 'number' ? (low + high) / 2 : null
}

/** The ends do not lie on either side of the likely value, or a percentage takes off more than all of it. */
export const isDisordered = (likely: number, spread: Spread): boolean =>
  atSide(likely, spread, 'low') > likely ||
  atSide(likely, spread, 'high') < likely ||
  (spread.lowPct ?? 0) < -100
