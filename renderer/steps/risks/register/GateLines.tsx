import { retainedGates } from '../../../../shared/steps/risks/gate-sentences'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import s from './register.module.css'
import { registerTexts } from './texts'

/** One line per retained case: it passes, or why it does not, each reason leading to what lifts it. */
export function GateLines({ onCase }: { readonly onCase: (id: string) => void }) {
  const t = useTexts(registerTexts)
  const { language } = useLanguage()
  const { now } = useActions()
  const { href } = usePlace()
  const project = useProject((whole) => whole)
  const gates = retainedGates(project, now().slice(0, 10), language)
  const passing = gates.filter(({ verdict }) => verdict === 'allowed').length
  return (
    <Card title={t('gates.title')} flush>
      {gates.length === 0 ? (
        <p className={s['gatesNone']}>{t('gates.none')}</p>
      ) : (
        <>
          <p className={s['gatesSentence']}>
            {t('gates.sentence', { count: gates.length, passing })}
          </p>
          <ul className={s['gates']}>
            {gates.map(({ useCase, verdict, sentence, reasons, warning }) => (
              <li key={useCase.id}>
                <div>
                  <b>{useCase.title}</b>
                  <span>{useCase.code}</span>
                </div>
                <Status tone={verdict === 'allowed' ? 'ok' : 'off'}>{sentence}</Status>
                <ul className={s['reasons']}>
                  {reasons.map((reason) => (
                    <li key={reason.blocker}>
                      <a href={href('risks', reason.link)}>{reason.sentence}</a>
                    </li>
                  ))}
                  {warning && (
                    <li className={s['warned']}>
                      <a href={href('risks', warning.link)}>{warning.sentence}</a>
                    </li>
                  )}
                </ul>
                <Button size="small" variant="subtle" onClick={() => onCase(useCase.id)}>
                  {t('gates.filter')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
