import {
  CRITICAL_PILOT_CRITERIA,
  PILOT_CRITERIA,
  type Pilot,
  type PilotCriterion,
} from '../../../../shared/domain/pilot'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { TextAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Chip } from '../../../ui/Chip'
import s from './pilot.module.css'
import { readinessOfPilot } from '../../../../shared/rules/pilot-readiness'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'
import { Verdict } from './Verdict'

const CRITICAL: ReadonlySet<PilotCriterion> = new Set(CRITICAL_PILOT_CRITERIA)

/** The sixteen criteria of method.md 4.2, each with what the answer rests on. */
export function ReadinessCard({ pilot }: { readonly pilot: Pilot }) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const { edit } = usePilotActions()
  const answered = PILOT_CRITERIA.filter((key) => pilot.criteria[key].answer !== null).length
  return (
    <Card
      title={t('readiness.title')}
      aside={
        <>
          {t('readiness.answered', { count: answered })}
          <Verdict readiness={readinessOfPilot(pilot)} />
        </>
      }
    >
      <ol className={s['readiness']}>
        {PILOT_CRITERIA.map((key) => {
          const label = tWord(`pilotCriterion.${key}.label`)
          const { answer, evidence } = pilot.criteria[key]
          return (
            <li key={key}>
              <div>
                <p className={s['criterion']}>{label}</p>
                <p className={s['hint']}>
                  {CRITICAL.has(key) && (
                    <>
                      <Chip tone="outline">{t('readiness.critical')}</Chip>{' '}
                    </>
                  )}
                  {tWord(`pilotCriterion.${key}.help`)}
                </p>
              </div>
              {/* A critical criterion always applies (method.md rule.pilot-readiness). */}
              <YpnAnswer
                label={label}
                hideLabel
                withNa={!CRITICAL.has(key)}
                value={answer}
                onAnswer={(value) => edit(pilot.id, { criteria: { [key]: { answer: value } } })}
              />
              <TextAnswer
                label={t('readiness.evidence', { criterion: label })}
                hideLabel
                small
                placeholder={t('readiness.evidencePlaceholder')}
                stored={evidence}
                commit={(text) => edit(pilot.id, { criteria: { [key]: { evidence: text } } })}
              />
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
