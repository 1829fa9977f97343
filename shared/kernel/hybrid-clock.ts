/** Hybrid logical clock: wall time, and a count that keeps order when the wall clock stands still or goes back. */
export interface HybridTime {
  readonly ms: number
  readonly count: number
}

export const CLOCK_START: HybridTime = { ms: 0, count: 0 }

/** The next reading, later than `last` whatever the wall clock says. */
export const tick = (last: HybridTime, nowMs: number): HybridTime =>
  nowMs > last.ms ? { ms: nowMs, count: 0 } : { ms: last.ms, count: last.count + 1 }

/** Negative when `a` is earlier than `b`. */
export const compareTimes = (a: HybridTime, b: HybridTime): number =>
  a.ms - b.ms || a.count - b.count
