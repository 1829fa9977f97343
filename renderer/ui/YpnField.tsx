/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- digits are caught where they bubble to; the radios work without */
import { useId } from 'react'
import s from './Choice.module.css'
import { choiceKeys } from './choice-keys'
import { cx } from './cx'
import { FieldNote, type FieldProps } from './Field'
import { IconButton } from './IconButton'

export type YpnValue = 'yes' | 'partly' | 'no' | 'not-applicable'

interface YpnFieldProps extends FieldProps {
  readonly value: YpnValue | null
  readonly onChange: (value: YpnValue | null) => void
  /** Words of the four answers; leave `not-applicable` out where the question does not allow it. */
  readonly words: {
    readonly yes: string
    readonly partly: string
    readonly no: string
    readonly 'not-applicable'?: string | undefined
  }
  readonly clearLabel: string
}

const ORDER = ['yes', 'partly', 'no', 'not-applicable'] as const

/** Oui, En partie, Non, Sans objet: keys 1 to 4, arrows, Backspace to take the answer back. */
export function YpnField({
  value,
  onChange,
  words,
  clearLabel,
  label,
  hideLabel = false,
  hint,
  error,
  aside,
  disabled = false,
}: YpnFieldProps) {
  const name = useId()
  const offered = ORDER.filter((answer) => words[answer] !== undefined)
  return (
    <fieldset
      className={cx(s['set'], s['answer'])}
      disabled={disabled}
      aria-describedby={error !== undefined || hint !== undefined ? `${name}-note` : undefined}
      onKeyDown={choiceKeys({ values: offered, onChoose: onChange, onClear: () => onChange(null) })}
    >
      <legend className={hideLabel ? s['hidden'] : s['legend']}>
        {label}
        {aside}
      </legend>
      <div className={s['segments']}>
        {offered.map((answer, at) => (
          <label key={answer} className={s['segment']}>
            <input
              type="radio"
              name={name}
              checked={answer === value}
              onChange={() => onChange(answer)}
            />
            {words[answer]}
            <span className={s['key']} aria-hidden="true">
              {at + 1}
            </span>
          </label>
        ))}
        {value !== null && !disabled && (
          <IconButton
            icon="close"
            size="small"
            className={s['clear']}
            label={`${clearLabel} (${label})`}
            onClick={() => onChange(null)}
          />
        )}
      </div>
      <FieldNote id={`${name}-note`} hint={hint} error={error} />
    </fieldset>
  )
}
