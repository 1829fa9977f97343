import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import type { Duty } from '../../../../shared/rules/law/findings'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import type { FollowedDuty } from './Duties'
import s from './duties.module.css'
import { verdictTexts } from './verdict-texts'

interface DutyFollowUpProps {
  readonly duty: Duty
  readonly kept: FollowedDuty | undefined
  readonly onChange: (changes: Partial<FollowedDuty>) => Result<unknown, AppError>
}

/** Who does it, by when, when it was done and what shows it. */
export function DutyFollowUp({ kept, onChange }: DutyFollowUpProps) {
  const t = useTexts(verdictTexts)
  return (
    <div className={s['fields']}>
      <PersonField
        label={t('duties.owner')}
        value={kept?.owner ?? null}
        onChange={(owner) => void onChange({ owner })}
      />
      <DayAnswer
        label={t('duties.dueOn')}
        value={kept?.due ?? null}
        onAnswer={(due) => void onChange({ due })}
      />
      <DayAnswer
        label={t('duties.doneOn')}
        value={kept?.doneOn ?? null}
        onAnswer={(doneOn) => void onChange({ doneOn })}
      />
      <TextAnswer
        label={t('duties.evidence')}
        stored={kept?.evidence ?? ''}
        commit={(evidence) => onChange({ evidence })}
      />
    </div>
  )
}
