import type { KeyboardEvent } from 'react'
import { formatsOf } from '../../shared/kernel/format'
import type { Language } from '../../shared/kernel/text'
import { FieldFrame, type FieldProps } from './Field'
import { Icon } from './Icon'
import s from './ScoreStepper.module.css'
import { useNumberDraft } from './use-number-draft'

interface ScoreStepperProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly language: Language
  /** « De 1 à 10 ». */
  readonly expected: string
  readonly decreaseLabel: string
  readonly increaseLabel: string
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step?: number | undefined
}

/**
 * A mark on a scale: − value +, typed or stepped. Arrows move by one step, Shift and PageUp/PageDown by one
 * point, Ctrl+Home and Ctrl+End to the ends.
 */
export function ScoreStepper({
  value,
  onChange,
  language,
  expected,
  decreaseLabel,
  increaseLabel,
  min = 1,
  max = 10,
  step = 0.1,
  ...field
}: ScoreStepperProps) {
  const decimals = Number.isInteger(step) ? 0 : (String(step).split('.')[1]?.length ?? 0)
  const draft = useNumberDraft(value, onChange, { language, min, max, decimals })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return draft.settle()
    const amount = movement(event, step, max - min)
    if (amount === null) return
    event.preventDefault()
    draft.add(amount)
  }

  return (
    <FieldFrame {...field} error={draft.refused ? expected : field.error}>
      {(control) => (
        <div className={s['stepper']}>
          <button
            type="button"
            tabIndex={-1}
            className={s['button']}
            aria-label={`${decreaseLabel} (${field.label})`}
            disabled={control.disabled || (value !== null && value <= min)}
            onClick={() => draft.add(-step)}
          >
            <Icon name="minus" size={14} />
          </button>
          <input
            {...control}
            className={s['value']}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            role="spinbutton"
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuenow={value ?? undefined}
            aria-valuetext={
              value === null ? undefined : formatsOf(language).number(value, decimals)
            }
            value={draft.text}
            placeholder="–"
            onChange={(event) => draft.type(event.currentTarget.value)}
            onBlur={draft.settle}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            tabIndex={-1}
            className={s['button']}
            aria-label={`${increaseLabel} (${field.label})`}
            disabled={control.disabled || (value !== null && value >= max)}
            onClick={() => draft.add(step)}
          >
            <Icon name="add" size={14} />
          </button>
        </div>
      )}
    </FieldFrame>
  )
}

function movement(event: KeyboardEvent, step: number, whole: number): number | null {
  const arrow = event.shiftKey ? 1 : step
  switch (event.key) {
    case 'ArrowUp':
      return arrow
    case 'ArrowDown':
      return -arrow
    case 'PageUp':
      return 1
    case 'PageDown':
      return -1
    case 'Home':
      return event.ctrlKey ? -whole : null
    case 'End':
      return event.ctrlKey ? whole : null
    default:
      return null
  }
}
