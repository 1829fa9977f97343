import type { KeyResult } from '../domain/objective'
import { type Computed, computed, notComputable } from '../kernel/computed'

/**
 * How far a key result has come from its baseline to its target, in percentage points (50 = half way).
 * Beyond the target it exceeds 100; a deterioration is negative: neither end is cut off.
 *
 * Not computable: `missing-input`, or `division-by-zero` where the target is the baseline.
 * Source: method.md `rule.okr-progress`.
 */
export function okrProgress({
  baseline,
  target,
  current,
}: Pick<KeyResult, 'baseline' | 'target' | 'current'>): Computed<number> {
  if (baseline === null || target === null || current === null)
    return notComputable('missing-input')
  if (target === baseline) return notComputable('division-by-zero')
  // Without any move a falling key result would give minus zero, and a screen "−0 %".
  if (current === baseline) return computed(0)
  return computed(((current - baseline) / (target - baseline)) * 100)
}
