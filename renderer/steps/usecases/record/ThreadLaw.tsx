import { lawLabels } from '../../../../shared/content/law/labels'
import { gateWords } from '../../../../shared/locales/gates'
import { aiActHintState } from '../../../../shared/rules/ai-act-hint'
import { pilotLegalBlockers, withheldReasons } from '../../../../shared/steps/legal/case-gates'
import { legalViewOf } from '../../../../shared/steps/legal/legal-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import s from './thread.module.css'
import type { ThreadProps } from './thread-props'
import { threadTexts } from './thread-texts'

/** Classification, impact assessment and works council of the case, with the gates that bite. */
export function ThreadLaw({ project, useCase, today }: ThreadProps) {
  const t = useTexts(threadTexts)
  const gates = useTexts(gateWords)
  const labels = useTexts(lawLabels)
  const formats = useFormats()
  const { href } = usePlace()
  const legal = legalViewOf(project, useCase, today)
  const signedOn = legal.assessment?.record.signedOn ?? null
  const blockers = pilotLegalBlockers(project, useCase, today)
  const withheld = withheldReasons(project, useCase, today)
  const cse = legal.findings?.cse.result
  return (
    <section className={s['part']}>
      <h3>{t('law.title')}</h3>
      <dl className={s['pairs']}>
        <dt>{t('law.aiAct')}</dt>
        <dd>
          <b>
            {legal.tiers === null
              ? gates(`hint.${aiActHintState(legal.hint)}`)
              : legal.tiers.map((tier) => labels(`tier.${tier}`)).join(', ')}
          </b>{' '}
          <span className={s['soft']}>
            {legal.signed && signedOn !== null
              ? t('law.signed', { date: formats.date(signedOn) })
              : t('law.hint')}
          </span>
          {legal.moved && <span className={s['soft']}> {t('law.moved')}</span>}
        </dd>
        <dt>{t('law.dpia')}</dt>
        <dd>
          <b>{gates(`dpia.${legal.dpia}`)}</b>
        </dd>
        <dt>{t('law.cse')}</dt>
        <dd>
          <b>
            {t(cse === undefined ? 'law.cseUnknown' : cse === 'yes' ? 'law.cseYes' : 'law.cseNo')}
          </b>
        </dd>
      </dl>
      {blockers.length > 0 && (
        <Callout tone="warn" title={t('gates.pilot')}>
          <ul className={s['reasons']}>
            {blockers.map((blocker) => (
              <li key={blocker}>{gates(`pilot.${blocker}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
      {withheld.length > 0 && (
        <Callout tone="warn" title={gates('withheld.short')}>
          <ul className={s['reasons']}>
            {withheld.map((reason) => (
              <li key={reason}>{gates(`withheld.${reason}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <p className={s['actions']}>
        <ButtonLink size="small" href={href('risks', `law/${useCase.code}`)}>
          {t('law.open')}
        </ButtonLink>
      </p>
    </section>
  )
}
