import type { AuditMeasure } from '../../../../shared/domain/audit'
import { useActions } from '../../../data/use-actions'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { DateField } from '../../../ui/DateField'
import { useAuditEdits } from '../audit/use-audit-edits'
import s from './measures.module.css'
import { resultTexts } from './texts'

/** Owner, due date, done, note of a measure the room has taken up. */
export function MeasureFields({ taken }: { readonly taken: AuditMeasure }) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  const { now } = useActions()
  const { editMeasure, drop } = useAuditEdits()
  const date = {
    language,
    expected: t('measures.dateExpected'),
    words: {
      open: t('measures.calendar'),
      previousMonth: t('measures.previousMonth'),
      nextMonth: t('measures.nextMonth'),
    },
    small: true,
  }
  return (
    <>
      <div className={s['fields']}>
        <PersonField
          label={t('measures.owner')}
          small
          value={taken.owner}
          onChange={(owner) => void editMeasure(taken.id, { owner })}
        />
        <DateField
          {...date}
          label={t('measures.due')}
          value={taken.due}
          onChange={(due) => void editMeasure(taken.id, { due })}
        />
        <DateField
          {...date}
          label={t('measures.doneOn')}
          value={taken.doneOn}
          onChange={(doneOn) => void editMeasure(taken.id, { doneOn })}
        />
      </div>
      <LongAnswer
        label={t('measures.note')}
        stored={taken.note}
        commit={(note) => editMeasure(taken.id, { note })}
      />
      <div className={s['links']}>
        {taken.doneOn === null && (
          <Button
            size="small"
            icon="check"
            onClick={() => void editMeasure(taken.id, { doneOn: now().slice(0, 10) })}
          >
            {t('measures.markDone')}
          </Button>
        )}
        <Button size="small" variant="subtle" onClick={() => drop(taken)}>
          {t('measures.drop')}
        </Button>
      </div>
    </>
  )
}
