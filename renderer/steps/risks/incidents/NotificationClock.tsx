import type { Incident } from '../../../../shared/domain/incident'
import { hoursLeft } from '../../../../shared/steps/risks/incident-clock'
import { useActions } from '../../../data/use-actions'
import { useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { incidentTexts } from './texts'

/** How long is left to notify a breach of personal data; nothing when no clock runs. */
export function NotificationClock({ incident }: { readonly incident: Incident }) {
  const t = useTexts(incidentTexts)
  const { now } = useActions()
  const left = hoursLeft(incident, now().slice(0, 10))
  if (left === null) return null
  return (
    <Callout tone={left > 0 ? 'warn' : 'off'} title={t('clock.title')} live>
      {left > 0 ? t('clock.running', { count: left / 24 }) : t('clock.over')} {t('clock.text')}{' '}
      {incident.personalData === null && t('clock.uncertain')}
    </Callout>
  )
}
