import type { UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { failureFacts } from '../../../../shared/rules/failure-facts'
import {
  FAILURE_SIGNALS,
  failureSignals,
  signalsFrom,
} from '../../../../shared/rules/failure-signals'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import s from './pilot.module.css'
import { pilotTexts } from './texts'

const TONES = { green: 'ok', amber: 'warn', red: 'off' } as const

/** Why such projects fail, where this one shows the sign, and what to do about it. */
export function SignalsCard({ useCase }: { readonly useCase: UseCase }) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const project = useProject((whole) => whole)
  const signals = signalsFrom(failureFacts(project, useCase))
  const reading = failureSignals(signals).value
  const unread = FAILURE_SIGNALS.filter((signal) => signals[signal] === null).length
  return (
    <Card
      title={t('signals.title')}
      aside={
        reading && (
          <Status tone={TONES[reading.colour]}>
            {reading.count} · {tWord(`colour.${reading.colour}`)}
          </Status>
        )
      }
    >
      {reading?.triggered.length === 0 && <p className={s['hint']}>{t('signals.none')}</p>}
      <ul className={s['signals']}>
        {reading?.triggered.map((signal) => (
          <li key={signal}>
            <Status tone="warn">{tWord(`failure.${signal}.label`)}</Status>
            <p>{tWord(`failure.${signal}.why`)}</p>
            <p className={s['fix']}>{tWord(`failure.${signal}.fix`)}</p>
          </li>
        ))}
      </ul>
      {unread > 0 && <p className={s['hint']}>{t('signals.unread', { count: unread })}</p>}
    </Card>
  )
}
