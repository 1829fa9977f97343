/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- digits are caught where they bubble to; the radios work without */
import { useId } from 'react'
import { Chip } from './Chip'
import s from './Choice.module.css'
import { choiceKeys } from './choice-keys'
import { cx } from './cx'
import { FieldNote, type FieldProps } from './Field'

export interface ScaleLevel {
  /** 1 to 5 as a rule. */
  readonly value: number
  readonly label: string
  readonly description?: string | undefined
}

interface ScaleFieldProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly levels: readonly ScaleLevel[]
  /** `rows` shows every level in words; `inline` shows numerals, their words on hover and to screen readers. */
  readonly layout?: 'rows' | 'inline' | undefined
  /** A level aimed at, set by Shift and the digit. */
  readonly target?: number | null | undefined
  readonly onTarget?: ((value: number) => void) | undefined
  /** Words of the two chips of the rows. */
  readonly marks?: { readonly today: string; readonly target: string } | undefined
}

/** One level of a scale: a radio group where the digit of a level chooses it. */
export function ScaleField({
  value,
  onChange,
  levels,
  layout = 'inline',
  target = null,
  onTarget,
  marks,
  label,
  hideLabel = false,
  hint,
  error,
  aside,
  disabled = false,
}: ScaleFieldProps) {
  const name = useId()
  const rows = layout === 'rows'
  return (
    <fieldset
      className={cx(s['set'], !rows && s['answer'], !rows && s['scale'])}
      disabled={disabled}
      aria-describedby={error !== undefined || hint !== undefined ? `${name}-note` : undefined}
      onKeyDown={choiceKeys({
        values: levels.map((level) => level.value),
        onChoose: onChange,
        onTarget,
        onClear: () => onChange(null),
      })}
    >
      <legend className={hideLabel ? s['hidden'] : s['legend']}>
        {label}
        {aside}
      </legend>
      <div className={rows ? s['levels'] : s['segments']}>
        {levels.map((level) => (
          <label
            key={level.value}
            title={rows ? undefined : level.label}
            className={cx(
              rows ? s['level'] : s['segment'],
              rows && level.value === target && s['target'],
            )}
          >
            <input
              type="radio"
              name={name}
              checked={level.value === value}
              onChange={() => onChange(level.value)}
            />
            <span className={rows ? s['numeral'] : undefined}>{level.value}</span>
            <span className={rows ? s['words'] : s['hidden']}>
              {level.label}
              {rows && level.description !== undefined && (
                <span className={s['description']}>{level.description}</span>
              )}
            </span>
            {rows && marks && (
              <span>
                {level.value === value && <Chip tone="info">{marks.today}</Chip>}
                {level.value === target && <Chip tone="bearing">{marks.target}</Chip>}
              </span>
            )}
          </label>
        ))}
      </div>
      <FieldNote id={`${name}-note`} hint={hint} error={error} />
    </fieldset>
  )
}
