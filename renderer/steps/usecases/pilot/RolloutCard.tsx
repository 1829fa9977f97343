import type { Pilot } from '../../../../shared/domain/pilot'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Stack } from '../../../ui/Layout'
import s from './pilot.module.css'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'

/** The money for what follows, set aside before the trial starts. */
export function RolloutCard({ pilot }: { readonly pilot: Pilot }) {
  const t = useTexts(pilotTexts)
  const { edit } = usePilotActions()
  return (
    <Card title={t('rollout.title')}>
      <Stack gap={4}>
        <div className={s['budget']}>
          <NumberAnswer
            label={t('rollout.budget')}
            unit="€"
            min={0}
            value={pilot.rolloutBudget}
            onAnswer={(rolloutBudget) => edit(pilot.id, { rolloutBudget })}
          />
        </div>
        <LongAnswer
          label={t('rollout.note')}
          maxLength={300}
          stored={pilot.rolloutBudgetNote}
          commit={(rolloutBudgetNote) => edit(pilot.id, { rolloutBudgetNote })}
        />
      </Stack>
    </Card>
  )
}
