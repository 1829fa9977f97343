import type { ColumnProfile } from './profile-column'

export interface DetectedScale {
  readonly min: number
  readonly max: number
  /** False when the marks alone could be of another scale: 2, 3, 4 out of 5 or out of 10. */
  readonly certain: boolean
}

/** Scale written in a heading: "/5", "sur 10", "(1-5)", "de 1 à 10", "%", "out of 20". */
export function scaleOfHeading(heading: string): { min: number | null; max: number } | null {
  const range = /(?:^|[^\d])([01])\s*(?:-|–|à|to|\.\.+|…)\s*(3|4|5|10|20|100)(?!\d)/iu.exec(heading)
  if (range) return { min: Number(range[1]), max: Number(range[2]) }
  const outOf = /(?:\/|sur|out of)\s*(3|4|5|10|20|100)(?!\d)/iu.exec(heading)
  if (outOf) return { min: null, max: Number(outOf[1]) }
  return /%|\bpercent|\bpourcent/iu.test(heading) ? { min: 0, max: 100 } : null
}

/**
 * The scale that the marks of a column are on. What is written wins: in the heading, in the cells ("4/5",
 * "60 %"). Otherwise the smallest usual scale that holds the marks, and a question when a larger one would
 * do as well.
 *
 * @param largestBeside largest mark of the other score columns without a written scale, or 0: people mark
 * all their columns alike
 */
export function detectScale(
  heading: string,
  profile: ColumnProfile,
  largestBeside: number,
): DetectedScale {
  const lowest = Math.min(1, ...profile.numbers)
  const floor = (max: number) => (max === 100 || lowest < 1 ? 0 : 1)
  const written = scaleOfHeading(heading)
  if (written) return { min: written.min ?? floor(written.max), max: written.max, certain: true }
  if (profile.percentShare > 0.5) return { min: 0, max: 100, certain: true }
  if (profile.outOf !== null)
    return { min: floor(profile.outOf), max: profile.outOf, certain: true }
  const largest = Math.max(0, ...profile.numbers)
  // One mark in ten above 10 is a slip of the pen, to be shown as such; more is another scale.
  const slips = profile.numbers.filter((mark) => mark > 10).length
  if (largest > 5 && slips <= profile.numbers.length / 10)
    return { min: floor(10), max: 10, certain: true }
  if (largest > 20) return { min: 0, max: 100, certain: largest > 20 }
  if (largest > 5) return { min: floor(20), max: largest <= 10 ? 10 : 20, certain: true }
  const pooled = Math.max(largest, largestBeside)
  if (pooled > 5 && pooled <= 10) return { min: floor(10), max: 10, certain: false }
  return {
    min: floor(5),
    max: pooled <= 3 && largest > 0 ? 3 : 5,
    certain: profile.numbers.length === 0,
  }
}
