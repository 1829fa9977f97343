import type { Pilot } from '../../../../shared/domain/pilot'
import type { UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { DECISION_WITHIN_DAYS, decisionTiming } from './checks'
import { Day } from './Day'
import s from './pilot.module.css'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'

interface DecisionCardProps {
  readonly pilot: Pilot
  readonly useCase: UseCase
}

/** A trial ends with a decision and its lessons, or it does not end. */
export function DecisionCard({ pilot, useCase }: DecisionCardProps) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const { edit } = usePilotActions()
  const timing = decisionTiming(pilot.end, pilot.decisionDate)
  return (
    <Card title={t('decision.title')}>
      <Stack gap={4}>
        <div>
          <div className={s['pair']}>
            <Day
              label={t('decision.date')}
              value={pilot.decisionDate}
              onChange={(decisionDate) => edit(pilot.id, { decisionDate })}
            />
            <TextAnswer
              label={t('decision.body')}
              maxLength={300}
              stored={pilot.decisionBody}
              commit={(decisionBody) => edit(pilot.id, { decisionBody })}
            />
          </div>
          {timing === 'too-late' && (
            <div className={s['duration']}>
              <Status tone="warn">{t('decision.late', { days: DECISION_WITHIN_DAYS })}</Status>
            </div>
          )}
          {timing === 'before-end' && (
            <div className={s['duration']}>
              <Status tone="warn">{t('decision.early')}</Status>
            </div>
          )}
        </div>
        <SelectField
          label={t('decision.choice')}
          value={pilot.decision}
          emptyLabel={t('decision.pending')}
          onChange={(decision) => edit(pilot.id, { decision })}
          options={(['extend', 'adjust', 'stop'] as const).map((value) => ({
            value,
            label: tWord(`pilotDecision.${value}`),
          }))}
        />
        <LongAnswer
          label={t('decision.lessons')}
          hint={t('decision.lessonsHint')}
          required={pilot.decision !== null}
          stored={pilot.lessons}
          commit={(lessons) => edit(pilot.id, { lessons })}
        />
        <Closing pilot={pilot} useCase={useCase} />
      </Stack>
    </Card>
  )
}

function Closing({ pilot, useCase }: DecisionCardProps) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const { setStatus } = usePilotActions()
  const { decision, lessons } = pilot
  if (decision === null) return null
  if (decision === 'adjust') return <Callout tone="info">{t('decision.adjust')}</Callout>
  const status = decision === 'extend' ? 'live' : 'parked'
  if (useCase.status === status)
    return (
      <Callout tone="ok">
        {t('decision.alreadyClosed', { status: tWord(`status.${status}.label`) })}
      </Callout>
    )
  const isMissing = lessons.trim() === ''
  return (
    <Callout
      tone={isMissing ? 'warn' : 'bearing'}
      actions={
        <Button
          size="small"
          disabled={isMissing}
          onClick={() =>
            setStatus(
              useCase,
              { status, statusNote: status === 'parked' ? lessons.trim() : useCase.statusNote },
              t('decision.closed', {
                code: useCase.code,
                status: tWord(`status.${status}.label`),
              }),
            )
          }
        >
          {t(status === 'live' ? 'decision.closeLive' : 'decision.closeParked')}
        </Button>
      }
    >
      {isMissing ? t('decision.lessonsMissing') : tWord(`status.${status}.help`)}
    </Callout>
  )
}
