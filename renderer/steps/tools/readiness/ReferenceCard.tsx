import { processMiningTools } from '../../../../shared/content/tools/process-mining-tools'
import { watchList } from '../../../../shared/content/tools/watch-list'
import { useFormats, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { useSay } from '../use-say'
import s from './readiness.module.css'
import { readinessTexts } from './texts'

/** Reference: developments to follow with the question each puts, and prices a vendor guide quotes. */
export function ReferenceCard() {
  const t = useTexts(readinessTexts)
  const say = useSay()
  const formats = useFormats()
  return (
    <Card title={t('reference.title')}>
      <details className={s['details']}>
        <summary>{t('reference.watch')}</summary>
        <ul className={s['watch']}>
          {watchList.map(({ id, label, question }) => (
            <li key={id}>
              <b>{say(label)}</b>
              <p>{say(question)}</p>
            </li>
          ))}
        </ul>
      </details>
      <details className={s['details']}>
        <summary>{t('reference.mining')}</summary>
        <Callout tone="warn">
          {say(processMiningTools.warning)}{' '}
          {t('reference.noted', { date: formats.date(processMiningTools.notedOn) })}
        </Callout>
        <table className={s['mining']}>
          <thead>
            <tr>
              <th scope="col">{t('which')}</th>
              <th scope="col">{t('reference.strength')}</th>
              <th scope="col">{t('reference.bestFor')}</th>
              <th scope="col">{t('reference.price')}</th>
            </tr>
          </thead>
          <tbody>
            {processMiningTools.tools.map(({ id, name, strength, bestFor, yearlyPrice }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{say(strength)}</td>
                <td>{say(bestFor)}</td>
                <td>
                  {formats.number(yearlyPrice.low)} – {formats.money(yearlyPrice.high)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  )
}
