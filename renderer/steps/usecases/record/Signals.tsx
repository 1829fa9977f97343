import { vocabulary } from '../../../../shared/locales/vocabulary'
import { FAILURE_SIGNALS } from '../../../../shared/rules/failure-signals'
import { useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Icon } from '../../../ui/Icon'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'
import { useReadings, useSignals } from './use-signals'

const TONES = { green: 'ok', amber: 'warn', red: 'off' } as const

/** Why such projects fail, read from what the project knows, with what to do (method.md 3.3). */
export function Signals({ useCase }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const signals = useSignals(useCase).value
  const readings = useReadings(useCase)
  const unread = FAILURE_SIGNALS.filter((signal) => readings[signal] === null)
  return (
    <div className={s['stack']}>
      {signals && (
        <Callout tone={TONES[signals.colour]} title={t('signals.count', { count: signals.count })}>
          {signals.count === 0 && t('signals.none')}
        </Callout>
      )}
      {signals && signals.count > 0 && (
        <ul className={s['signals']}>
          {signals.triggered.map((signal) => (
            <li key={signal}>
              <Icon name="warning" size={16} />
              <div>
                <b>{words(`failure.${signal}.label`)}</b>
                <p>{words(`failure.${signal}.why`)}</p>
                <p className={s['fix']}>{words(`failure.${signal}.fix`)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {unread.length > 0 && (
        <details className={s['unread']}>
          <summary>{t('signals.unread', { count: unread.length })}</summary>
          <p>{t('signals.unreadHint')}</p>
          <ul>
            {unread.map((signal) => (
              <li key={signal}>{words(`failure.${signal}.label`)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
