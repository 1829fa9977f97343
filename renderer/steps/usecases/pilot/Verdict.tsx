import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { Computed } from '../../../../shared/kernel/computed'
import type { PilotReadiness } from '../../../../shared/rules/pilot-readiness'
import { useFormats, useTexts } from '../../../i18n/language'
import { Status } from '../../../ui/Chip'

export const VERDICT_TONES = { ready: 'ok', almost: 'warn', 'not-ready': 'off' } as const

/** « 93,8 · Prêt »: the score and what it means. */
export function Verdict({ readiness }: { readonly readiness: Computed<PilotReadiness> | null }) {
  const t = useTexts(vocabulary)
  const formats = useFormats()
  const reading = readiness?.value ?? null
  if (reading === null) return <Status tone="neutral">{t('pilotVerdict.none.label')}</Status>
  return (
    <Status tone={VERDICT_TONES[reading.verdict]}>
      {formats.number(reading.score, 1)} · {t(`pilotVerdict.${reading.verdict}.label`)}
    </Status>
  )
}
