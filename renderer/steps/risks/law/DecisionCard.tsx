import { reassessmentTriggers } from '../../../../shared/content/compliance/reassessment-triggers'
import { type Assessment, REASSESSMENT_TRIGGERS } from '../../../../shared/domain/assessment'
import type { Changes } from '../../../../shared/commands/assign'
import type { UseCase } from '../../../../shared/domain/use-case'
import { localized } from '../../../../shared/kernel/text'
import { risksOf } from '../../../../shared/rules/risk-view'
import type { LegalView } from '../../../../shared/steps/legal/legal-view'
import { useProject } from '../../../data/use-project'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Checkbox } from '../../../ui/Checkbox'
import { Segmented } from '../../../ui/Segmented'
import s from './law.module.css'
import type { LegalEdits } from './use-legal-edits'
import { verdictTexts } from './verdict-texts'

const DECISIONS = [
  { value: 'retain', icon: 'check' },
  { value: 'study', icon: 'hourglass' },
  { value: 'drop', icon: 'avoid' },
] as const
type Decision = (typeof DECISIONS)[number]['value']

interface DecisionCardProps {
  readonly useCase: UseCase
  readonly legal: LegalView
  readonly edits: LegalEdits
}

/** What the company concludes from the classification, who says so and when one looks again. */
export function DecisionCard({ useCase, legal, edits }: DecisionCardProps) {
  const t = useTexts(verdictTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const risks = useProject((project) => project.risks)
  const record = legal.assessment?.record
  const signedOn = record?.signedOn ?? null
  const linked = risksOf(risks, useCase.id).map(({ risk }) => risk.code)
  const edit = (changes: Changes<Assessment['record']>) => edits.edit(useCase, { record: changes })
  const triggers = record?.triggers ?? []
  return (
    <Card
      title={t('decision.title')}
      aside={
        signedOn === null
          ? t('decision.aside')
          : t('decision.signedOn', {
              date: formats.shortDate(signedOn),
              pack: formats.shortDate(record?.packDate ?? signedOn),
            })
      }
    >
      <div className={s['decide']}>
        <Segmented<Decision | ''>
          label={t('decision.label')}
          value={record?.decision ?? ''}
          onChange={(decision) => {
            if (decision !== '') void edit({ decision })
          }}
          options={DECISIONS.map((one) => ({ ...one, label: t(`decision.${one.value}`) }))}
        />
        {linked.length > 0 && (
          <span className={s['soft']}>{t('decision.risks', { risks: linked.join(', ') })}</span>
        )}
      </div>
      <TextAnswer
        label={t('decision.motive')}
        required={record?.decision === 'drop'}
        stored={record?.motive ?? ''}
        commit={(motive) => edit({ motive })}
      />
      <div className={s['three']}>
        <PersonField
          label={t('decision.decidedBy')}
          value={record?.decidedBy ?? null}
          onChange={(decidedBy) => void edit({ decidedBy })}
        />
        <PersonField
          label={t('decision.reviewer')}
          value={record?.reviewer ?? null}
          onChange={(reviewer) => void edit({ reviewer })}
        />
        <DayAnswer
          label={t('decision.reviewOn')}
          value={record?.reviewOn ?? null}
          onAnswer={(reviewOn) => void edit({ reviewOn })}
        />
      </div>
      <details className={s['details']}>
        <summary>
          {t('decision.triggers')} ({formats.number(triggers.length)})
        </summary>
        <div className={s['triggers']}>
          {REASSESSMENT_TRIGGERS.map((trigger) => (
            <Checkbox
              key={trigger}
              label={localized(reassessmentTriggers[trigger].label, language)}
              hint={localized(reassessmentTriggers[trigger].why, language)}
              checked={triggers.includes(trigger)}
              onChange={(on) =>
                void edit({
                  triggers: REASSESSMENT_TRIGGERS.filter((one) =>
                    one === trigger ? on : triggers.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </details>
      {record !== undefined && signedOn !== null && record.reasons !== '' && (
        <details className={s['details']}>
          <summary>{t('decision.reasonsSigned')}</summary>
          <ul className={s['signedReasons']}>
            {record.reasons.split('\n').map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
