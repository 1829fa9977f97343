import { useState } from 'react'
import { dpiaCriteria } from '../../../../shared/content/compliance/dpia-criteria'
import { lawBook } from '../../../../shared/content/law/packs'
import { DPIA_CRITERIA } from '../../../../shared/domain/use-case'
import { localized } from '../../../../shared/kernel/text'
import { CNIL_OPERATIONS } from '../../../../shared/rules/law/facts'
import type { PrivacyView } from '../../../../shared/steps/legal/privacy-view'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Checkbox } from '../../../ui/Checkbox'
import { GradeBadge } from '../law/GradeBadge'
import { TriAnswer } from '../law/TriAnswer'
import type { LegalEdits } from '../law/use-legal-edits'
import { DpiaVerdict } from './DpiaVerdict'
import s from './privacy.module.css'
import { privacyTexts } from './texts'

interface DpiaCardProps {
  readonly view: PrivacyView
  readonly edits: LegalEdits
}

/** Personal data, the nine criteria, the lists of the CNIL, and what follows. */
export function DpiaCard({ view, edits }: DpiaCardProps) {
  const t = useTexts(privacyTexts)
  const { language } = useLanguage()
  const { useCase, legal } = view
  const { personalData, sensitiveData } = useCase.legal
  const treats = personalData === 'yes' || personalData === 'partly'
  return (
    <Card title={t('dpia.title')} aside={<GradeBadge grade={view.because?.grade ?? 'A'} />} flush>
      <div className={s['part']}>
        <p className={s['source']}>{t('dpia.source')}</p>
        <div className={s['inline']}>
          <span aria-hidden="true">{t('dpia.personal')}</span>
          <YpnAnswer
            label={t('dpia.personal')}
            hideLabel
            withNa={false}
            value={personalData}
            onAnswer={(answer) => void edits.editCase(useCase, { legal: { personalData: answer } })}
          />
        </div>
        {personalData !== 'no' && (
          <div className={s['inline']}>
            <span aria-hidden="true">{t('dpia.sensitive')}</span>
            <YpnAnswer
              label={t('dpia.sensitive')}
              hideLabel
              withNa={false}
              value={sensitiveData}
              onAnswer={(answer) =>
                void edits.editCase(useCase, { legal: { sensitiveData: answer } })
              }
            />
          </div>
        )}
      </div>
      {treats && (
        <>
          <Criteria view={view} edits={edits} />
          <details className={s['part']} open={(legal.facts.d_cnilList?.length ?? 0) > 0}>
            <summary>{t('dpia.more')}</summary>
            <fieldset className={s['list']}>
              <legend>{t('dpia.list')}</legend>
              <p className={s['source']}>{t('dpia.listHint')}</p>
              {CNIL_OPERATIONS.map((operation) => {
                const item = lawBook.item(`dpia.operation.${operation}`)
                const ticked = legal.facts.d_cnilList ?? []
                return (
                  <Checkbox
                    key={operation}
                    label={localized(item.label ?? item.text, language)}
                    hint={item.label === null ? undefined : localized(item.text, language)}
                    checked={ticked.includes(operation)}
                    onChange={(on) =>
                      edits.answer(useCase, {
                        d_cnilList: CNIL_OPERATIONS.filter((one) =>
                          one === operation ? on : ticked.includes(one),
                        ),
                      })
                    }
                  />
                )
              })}
            </fieldset>
            <TriAnswer
              label={t('dpia.exempt')}
              help={t('dpia.exemptHint')}
              value={legal.facts.d_cnilExempt}
              onAnswer={(value) => edits.answer(useCase, { d_cnilExempt: value })}
            />
            <TriAnswer
              label={t('dpia.auto')}
              help={t('dpia.autoHint')}
              value={legal.facts.d_autoDecision}
              onAnswer={(value) => edits.answer(useCase, { d_autoDecision: value })}
            />
          </details>
        </>
      )}
      <DpiaVerdict view={view} edits={edits} />
    </Card>
  )
}

function Criteria({ view, edits }: DpiaCardProps) {
  const t = useTexts(privacyTexts)
  const { language } = useLanguage()
  const [explained, setExplained] = useState(false)
  const { useCase } = view
  const { dpiaCriteria: ticked, sensitiveData } = useCase.legal
  const forced = sensitiveData === 'yes' || sensitiveData === 'partly'
  const change = (next: readonly (typeof DPIA_CRITERIA)[number][]) =>
    void edits.editCase(useCase, { legal: { dpiaCriteria: [...next] } })
  return (
    <div className={s['criteria']}>
      {DPIA_CRITERIA.map((criterion) => {
        const guide = dpiaCriteria[criterion]
        const bound = criterion === 'sensitive-data' && forced
        const on = bound || (ticked ?? []).includes(criterion)
        return (
          <div key={criterion} data-on={on || undefined}>
            <Checkbox
              label={localized(guide.label, language)}
              hint={
                bound
                  ? t('dpia.forced')
                  : explained
                    ? localized(guide.meaning, language)
                    : undefined
              }
              checked={on}
              disabled={bound}
              onChange={(next) =>
                change(
                  DPIA_CRITERIA.filter((one) =>
                    one === criterion ? next : (ticked ?? []).includes(one),
                  ),
                )
              }
            />
          </div>
        )
      })}
      <button
        type="button"
        className={s['explain']}
        aria-pressed={explained}
        onClick={() => setExplained(!explained)}
      >
        {t(explained ? 'dpia.hideMeanings' : 'dpia.showMeanings')}
      </button>
      {ticked === null && !forced && (
        <div className={s['notLooked']}>
          <p>{t('dpia.notLooked')}</p>
          <Button size="small" onClick={() => change([])}>
            {t('dpia.none')}
          </Button>
        </div>
      )}
    </div>
  )
}
