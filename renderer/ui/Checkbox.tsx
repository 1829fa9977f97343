import { useEffect, useRef } from 'react'
import s from './Checkbox.module.css'
import { cx } from './cx'
import { Icon } from './Icon'

interface CheckboxProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** Some but not all, for the head of a list. */
  readonly partial?: boolean | undefined
  readonly hideLabel?: boolean | undefined
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
  readonly tabIndex?: number | undefined
}

export function Checkbox({
  label,
  checked,
  onChange,
  partial = false,
  hideLabel = false,
  hint,
  disabled,
  tabIndex,
}: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // No attribute exists for this state: only the DOM property.
    if (input.current) input.current.indeterminate = partial
  }, [partial])
  return (
    <label className={cx(s['line'], hideLabel && s['bare'])}>
      <input
        ref={input}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        tabIndex={tabIndex}
        aria-label={hideLabel ? label : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Icon name="check" size={13} className={cx(s['mark'], s['tick'])} />
      <Icon name="minus" size={13} className={cx(s['mark'], s['dash'])} />
      {!hideLabel && (
        <span>
          {label}
          {hint !== undefined && <span className={s['hint']}>{hint}</span>}
        </span>
      )}
    </label>
  )
}

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
}

/** A setting that acts at once. */
export const Switch = ({ label, checked, onChange, hint, disabled }: SwitchProps) => (
  <label className={cx(s['line'], s['switch'])}>
    <input
      type="checkbox"
      role="switch"
      aria-checked={checked}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>
      {label}
      {hint !== undefined && <span className={s['hint']}>{hint}</span>}
    </span>
  </label>
)
