import { cx } from './cx'
import s from './Field.module.css'
import { FieldBox, FieldFrame, type FieldProps } from './Field'
import { Icon } from './Icon'

export interface Option<V extends string = string> {
  readonly value: V
  readonly label: string
  readonly disabled?: boolean | undefined
}

interface SelectFieldProps<V extends string> extends FieldProps {
  readonly value: V | null
  /** Null only where `emptyLabel` lets the choice be taken back. */
  readonly onChange: (value: V | null) => void
  readonly options: readonly Option<V>[]
  /** Text of « nothing chosen ». Left out, something is always chosen. */
  readonly emptyLabel?: string | undefined
  readonly small?: boolean | undefined
}

/** The platform's own list: complete at the keyboard, readable by every screen reader, large on touch. */
export function SelectField<V extends string>({
  value,
  onChange,
  options,
  emptyLabel,
  small,
  ...field
}: SelectFieldProps<V>) {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <FieldBox small={small} className={s['select']}>
          <select
            {...control}
            className={cx(value === null && s['empty'])}
            value={value ?? ''}
            onChange={(event) =>
              onChange(
                options.find((option) => option.value === event.currentTarget.value)?.value ?? null,
              )
            }
          >
            {(emptyLabel !== undefined || value === null) && (
              <option value="" disabled={emptyLabel === undefined}>
                {emptyLabel ?? ''}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" size={16} />
        </FieldBox>
      )}
    </FieldFrame>
  )
}
