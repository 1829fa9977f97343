import { useEffect, useId, useRef, useState } from 'react'
import { USE_CASE_STATUSES, type UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { TextArea } from '../../../ui/TextArea'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'

interface DecisionProps {
  readonly useCase: UseCase
  readonly edit: PartProps['edit']
  readonly refusing: boolean
  readonly onRefusing: (refusing: boolean) => void
  /** Whether the refusal was kept. */
  readonly onRefuse: (reason: string) => boolean
}

/** What the room decides; a refusal is kept with its reason, or not at all. */
export function Decision({ useCase, edit, refusing, onRefusing, onRefuse }: DecisionProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const name = useId()
  const { status, statusNote } = useCase
  return (
    <div className={s['decision']}>
      <fieldset className={s['statusSet']}>
        <legend>{t('decision.label')}</legend>
        <div className={s['statuses']}>
          {USE_CASE_STATUSES.map((value) => (
            <label key={value} className={s['status']} title={words(`status.${value}.help`)}>
              <input
                type="radio"
                name={name}
                checked={refusing ? value === 'refused' : value === status}
                onChange={() => {
                  onRefusing(value === 'refused')
                  if (value !== 'refused') edit({ status: value })
                }}
              />
              {words(`status.${value}.label`)}
            </label>
          ))}
        </div>
      </fieldset>
      {refusing && status !== 'refused' ? (
        <Refusal
          start={statusNote}
          onCancel={() => onRefusing(false)}
          onRefuse={onRefuse}
          onDone={() => onRefusing(false)}
        />
      ) : status === 'refused' ? (
        <LongAnswer
          label={t('decision.reason')}
          hint={t('decision.reasonHint')}
          required
          stored={statusNote}
          commit={(reason) =>
            // An empty reason would undo the decision: the old one stays until another is written.
            reason.trim() === '' ? { ok: true, value: null } : edit({ statusNote: reason })
          }
        />
      ) : status === 'parked' ? (
        <LongAnswer
          label={t('decision.parked')}
          stored={statusNote}
          commit={(note) => edit({ statusNote: note })}
        />
      ) : null}
    </div>
  )
}

interface RefusalProps {
  readonly start: string
  readonly onCancel: () => void
  readonly onRefuse: (reason: string) => boolean
  readonly onDone: () => void
}

function Refusal({ start, onCancel, onRefuse, onDone }: RefusalProps) {
  const t = useTexts(recordTexts)
  const [reason, setReason] = useState(start)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  return (
    <div ref={box} className={s['decision']}>
      <TextArea
        label={t('decision.reason')}
        hint={t('decision.reasonHint')}
        required
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <div className={s['buttons']}>
        <Button size="small" onClick={onCancel}>
          {t('decision.cancel')}
        </Button>
        <Button
          size="small"
          variant="danger"
          disabled={reason.trim() === ''}
          onClick={() => {
            if (onRefuse(reason.trim())) onDone()
          }}
        >
          {t('decision.refuse')}
        </Button>
      </div>
    </div>
  )
}
