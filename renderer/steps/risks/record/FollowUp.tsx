import { libraryRiskById } from '../../../../shared/content/risks/library'
import { referenceText } from '../../../../shared/content/risks/references'
import { riskStatusTexts } from '../../../../shared/content/risks/scales'
import { RISK_STATUSES } from '../../../../shared/domain/risk'
import { localized } from '../../../../shared/kernel/text'
import { useProject } from '../../../data/use-project'
import { DayAnswer } from '../../../forms/DayAnswer'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'
import { Acceptance } from './Acceptance'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'

/** Who answers for it, who accepts what is left, what proves it and when it is looked at again. */
export function FollowUp({ view, edit }: PartProps) {
  const { risk } = view
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  const written = useProject(({ header }) => header.language)
  const source = risk.catalogueId === null ? undefined : libraryRiskById(risk.catalogueId)
  return (
    <div className={s['stack']}>
      <div className={s['pair']}>
        <PersonField
          label={t('follow.owner')}
          value={risk.owner}
          onChange={(owner) => void edit({ owner })}
        />
        <DayAnswer
          label={t('follow.due')}
          value={risk.due}
          onAnswer={(due) => void edit({ due })}
        />
      </div>
      <div className={s['pair']}>
        <SelectField
          label={t('follow.status')}
          value={risk.status}
          onChange={(status) => status !== null && edit({ status })}
          options={RISK_STATUSES.map((value) => ({
            value,
            label: localized(riskStatusTexts[value].label, language),
          }))}
        />
        <NumberAnswer
          label={t('follow.cost')}
          unit="€"
          min={0}
          value={risk.cost}
          onAnswer={(cost) => void edit({ cost })}
        />
      </div>
      <p className={s['help']}>{localized(riskStatusTexts[risk.status].guidance, language)}</p>
      <Acceptance view={view} edit={edit} />
      <h3 className={s['heading']}>{t('follow.reviews')}</h3>
      <div className={s['pair']}>
        <DayAnswer
          label={t('follow.lastReview')}
          value={risk.lastReview}
          onAnswer={(lastReview) => void edit({ lastReview })}
        />
        <DayAnswer
          label={t('follow.nextReview')}
          value={risk.nextReview}
          onAnswer={(nextReview) => void edit({ nextReview })}
        />
      </div>
      <TextAnswer
        label={t('follow.indicator')}
        stored={risk.indicator}
        maxLength={300}
        commit={(indicator) => edit({ indicator })}
      />
      {source && risk.indicator.trim() === '' && (
        <div>
          <Button
            size="small"
            variant="link"
            onClick={() => void edit({ indicator: localized(source.indicator, written) })}
          >
            {t('follow.useIndicator', { text: localized(source.indicator, language) })}
          </Button>
        </div>
      )}
      <LongAnswer
        label={t('follow.escalation')}
        stored={risk.escalation}
        commit={(escalation) => edit({ escalation })}
      />
      <h3 className={s['heading']}>{t('follow.proof')}</h3>
      <LongAnswer
        label={t('follow.evidence')}
        hint={t('follow.evidenceHint')}
        stored={risk.evidence}
        commit={(evidence) => edit({ evidence })}
      />
      <TextAnswer
        label={t('follow.legal')}
        stored={risk.legalReference}
        maxLength={300}
        commit={(legalReference) => edit({ legalReference })}
      />
      {source && source.references.length > 0 && (
        <section>
          <h4 className={s['label']}>{t('follow.references')}</h4>
          <ul className={s['suggested']}>
            {source.references.map((id) => (
              <li key={id}>
                <span>{localized(referenceText(id), language)}</span>
                {risk.legalReference.trim() === '' && (
                  <Button
                    size="small"
                    onClick={() =>
                      void edit({ legalReference: localized(referenceText(id), written) })
                    }
                  >
                    {t('follow.useReference')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {risk.charterClauses.length > 0 && (
        <p className={s['help']}>
          {t('follow.clauses', { codes: risk.charterClauses.join(', ') })}
        </p>
      )}
    </div>
  )
}
