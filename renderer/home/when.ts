import type { Formats } from '../../shared/kernel/format'
import type { Translate } from '../../shared/kernel/text'
import type { homeTexts } from './texts'

/** "Today, 14:32", "Yesterday, 17:05" or a date, by the local calendar. */
export function when(
  ms: number,
  nowMs: number,
  t: Translate<typeof homeTexts>,
  formats: Formats,
): string {
  const days = Math.round((midnight(nowMs) - midnight(ms)) / 86_400_000)
  if (days <= 0) return t('today', { time: formats.time(ms) })
  if (days === 1) return t('yesterday', { time: formats.time(ms) })
  const local = new Date(ms)
  const iso = [
    local.getFullYear(),
    String(local.getMonth() + 1).padStart(2, '0'),
    String(local.getDate()).padStart(2, '0'),
  ].join('-')
  return formats.shortDate(iso)
}

const midnight = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0)
