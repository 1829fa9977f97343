import type { KeyboardEvent } from 'react'
import s from './Field.module.css'
import { cx } from './cx'
import { FieldBox, FieldFrame, type FieldProps } from './Field'
import { type NumberRules, useNumberDraft } from './use-number-draft'

interface NumberFieldProps extends FieldProps, NumberRules {
  readonly value: number | null
  /** Called after a pause, on leaving the field and on Enter; null when emptied. */
  readonly onChange: (value: number | null) => void
  /** Shown when what is typed cannot be taken: « De 1 à 10 ». */
  readonly expected: string
  /** Added by the arrow keys. */
  readonly step?: number | undefined
  readonly placeholder?: string | undefined
  readonly small?: boolean | undefined
}

/** Accepts « 7,5 » and « 7.5 » in both languages; the unit stands inside the box. */
export function NumberField({
  value,
  onChange,
  expected,
  step = 1,
  placeholder,
  small,
  language,
  unit,
  min,
  max,
  decimals,
  ...field
}: NumberFieldProps) {
  const draft = useNumberDraft(value, onChange, { language, unit, min, max, decimals })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') draft.settle()
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    draft.add((event.key === 'ArrowUp' ? step : -step) * (event.shiftKey ? 10 : 1))
  }

  return (
    <FieldFrame {...field} error={draft.refused ? expected : field.error}>
      {(control) => (
        <FieldBox small={small}>
          <input
            {...control}
            className={cx(s['input'], s['figures'])}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={draft.text}
            placeholder={placeholder}
            onChange={(event) => draft.type(event.currentTarget.value)}
            onBlur={draft.settle}
            onKeyDown={onKeyDown}
          />
          {unit !== undefined && (
            <span className={s['unit']} aria-hidden="true">
              {unit}
            </span>
          )}
        </FieldBox>
      )}
    </FieldFrame>
  )
}
