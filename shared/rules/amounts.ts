/** An input that may not have been given. */
export type Given = number | null | undefined

/** Something lies below its minimum, above its maximum, or is no finite number. */
export const anyOutside = (
  values: readonly Given[],
  min = 0,
  max = Number.POSITIVE_INFINITY,
): boolean =>
  values.some(
    (value) =>
      value !== null &&
      value !== undefined &&
      !(Number.isFinite(value) && value >= min && value <= max),
  )

/** What a half-filled row lacks. A missing input is never a zero. */
export const isMissing = (value: Given): value is null | undefined =>
  value === null || value === undefined

export const anyMissing = (values: readonly Given[]): boolean => values.some(isMissing)

export const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0)

/** Sum of the values present; null when there is none. */
export function sumOfPresent(values: readonly Given[]): number | null {
  const present = values.filter((value) => !isMissing(value))
  return present.length === 0 ? null : sumOf(present)
}

/** Strictly above, beyond what binary fractions add: 5 000 × (0.8 − 0.5) does not exceed 1 500. */
export const exceeds = (value: number, limit: number): boolean =>
  value - limit > 1e-9 * Math.max(1, Math.abs(limit))

/** An amount raised by a percentage: 60 000 and 37 give 82 200. */
export const raisedBy = (amount: number, percent: number): number =>
  (amount * (100 + percent)) / 100
