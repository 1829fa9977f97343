import { gdprDuties } from '../../../../shared/content/compliance/gdpr-duties'
import { GDPR_DUTIES, type GdprDuty } from '../../../../shared/domain/assessment'
import { localized } from '../../../../shared/kernel/text'
import { CRITICAL_GDPR_DUTIES } from '../../../../shared/rules/gdpr-gaps'
import type { PrivacyView } from '../../../../shared/steps/legal/privacy-view'
import { TextAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Chip, Status } from '../../../ui/Chip'
import type { LegalEdits } from '../law/use-legal-edits'
import s from './gdpr.module.css'
import { privacyTexts } from './texts'

interface GdprCardProps {
  readonly view: PrivacyView
  readonly edits: LegalEdits
}

/** The fourteen points with their evidence; gaps and critical ones are counted. */
export function GdprCard({ view, edits }: GdprCardProps) {
  const t = useTexts(privacyTexts)
  const { gaps, useCase } = view
  const { personalData } = useCase.legal
  if (personalData === 'no' || personalData === 'na')
    return (
      <Card title={t('gdpr.title')}>
        <p className={s['soft']}>{t('gdpr.none')}</p>
      </Card>
    )
  const found = gaps.value
  return (
    <Card
      title={t('gdpr.title')}
      aside={
        found === null ? (
          t('gdpr.unknown')
        ) : found.gaps.length === 0 ? (
          <Status tone="ok">{t('gdpr.allMet')}</Status>
        ) : (
          <Status tone={found.critical.length > 0 ? 'off' : 'warn'}>
            {t('gdpr.gaps', { count: found.gaps.length })}
            {found.critical.length > 0 &&
              `, ${t('gdpr.critical', { count: found.critical.length })}`}
          </Status>
        )
      }
      flush
    >
      <ul className={s['list']}>
        {GDPR_DUTIES.map((duty) => (
          <DutyLine
            key={duty}
            duty={duty}
            gap={found?.gaps.includes(duty) === true}
            view={view}
            edits={edits}
          />
        ))}
      </ul>
    </Card>
  )
}

interface DutyLineProps extends GdprCardProps {
  readonly duty: GdprDuty
  readonly gap: boolean
}

function DutyLine({ duty, gap, view, edits }: DutyLineProps) {
  const t = useTexts(privacyTexts)
  const { language } = useLanguage()
  const guide = gdprDuties[duty]
  const kept = view.legal.assessment?.gdpr[duty]
  const label = localized(guide.label, language)
  const critical = (CRITICAL_GDPR_DUTIES as readonly GdprDuty[]).includes(duty)
  return (
    <li data-gap={gap || undefined}>
      <div>
        <p className={s['name']}>
          <b>{label}</b>
          {guide.article !== null && (
            <span className={s['soft']}>{t('gdpr.article', { article: guide.article })}</span>
          )}
          {critical && gap && <Chip tone="off">{t('gdpr.isCritical')}</Chip>}
        </p>
        <p className={s['soft']} title={localized(guide.meaning, language)}>
          {localized(guide.question, language)}
        </p>
      </div>
      <YpnAnswer
        label={label}
        hideLabel
        value={kept?.answer ?? null}
        onAnswer={(answer) => void edits.edit(view.useCase, { gdpr: { [duty]: { answer } } })}
      />
      <TextAnswer
        label={`${t('gdpr.evidence')} : ${label}`}
        hideLabel
        placeholder={localized(guide.evidence, language)}
        stored={kept?.evidence ?? ''}
        commit={(evidence) => edits.edit(view.useCase, { gdpr: { [duty]: { evidence } } })}
      />
    </li>
  )
}
