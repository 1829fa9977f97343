import { levelTexts } from '../../../../shared/content/risks/scales'
import { localized } from '../../../../shared/kernel/text'
import { caseRisks, type RiskView } from '../../../../shared/rules/risk-view'
import { RISK_LEVELS, type RiskRating } from '../../../../shared/rules/risk-level'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { RiskScore, Status } from '../../../ui/Chip'
import s from './thread.module.css'
import type { ThreadProps } from './thread-props'
import { threadTexts } from './thread-texts'

/** Risks linked to the case, what remains of them, the gate and the fallback. */
export function ThreadRisks({ project, useCase, today }: ThreadProps) {
  const t = useTexts(threadTexts)
  const { href } = usePlace()
  const { risks, gate, need } = caseRisks(project, useCase, today)
  const passes = gate.value?.verdict === 'allowed'
  const state = need.value?.state ?? 'none'
  return (
    <section className={s['part']}>
      <h3>{t('risks.title')}</h3>
      {risks.length === 0 ? (
        <p className={s['empty']}>{t('risks.none')}</p>
      ) : (
        <ul className={s['lines']}>
          {risks.map((view) => (
            <RiskLine key={view.risk.id} view={view} />
          ))}
        </ul>
      )}
      <p className={s['facts']}>
        {risks.length > 0 && (
          <Status tone={passes ? 'ok' : 'warn'}>{t(passes ? 'risks.passes' : 'risks.held')}</Status>
        )}
        <Status tone={state === 'tested' ? 'ok' : need.value?.alert ? 'warn' : 'neutral'}>
          {t(`risks.fallback.${state}`)}
        </Status>
      </p>
      <p className={s['actions']}>
        <ButtonLink
          size="small"
          href={href('risks', risks.length === 0 ? `library/${useCase.code}` : 'register')}
        >
          {t(risks.length === 0 ? 'risks.add' : 'risks.open')}
        </ButtonLink>
      </p>
    </section>
  )
}

function RiskLine({ view: { risk, gross, residual } }: { readonly view: RiskView }) {
  const t = useTexts(threadTexts)
  const { href } = usePlace()
  return (
    <li>
      <a href={href('risks', `register/${risk.code}`)}>
        <b>{risk.code}</b> {risk.title}
      </a>
      <span className={s['scores']}>
        <Score rating={gross.value} />
        <span aria-hidden="true">→</span>
        {residual.value === null ? <i>{t('risks.notRated')}</i> : <Score rating={residual.value} />}
      </span>
    </li>
  )
}

function Score({ rating }: { readonly rating: RiskRating | null }) {
  const t = useTexts(threadTexts)
  const { language } = useLanguage()
  if (rating === null) return <i>{t('risks.notRated')}</i>
  return (
    <RiskScore
      level={(RISK_LEVELS.indexOf(rating.level) + 1) as 1 | 2 | 3 | 4}
      score={rating.score}
      label={localized(levelTexts[rating.level].label, language)}
    />
  )
}
