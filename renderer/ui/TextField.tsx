import type { HTMLInputAutoCompleteAttribute, KeyboardEventHandler, Ref } from 'react'
import s from './Field.module.css'
import { FieldBox, FieldFrame, type FieldProps } from './Field'
import { Icon } from './Icon'
import type { IconName } from './icons'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined
  readonly placeholder?: string | undefined
  readonly icon?: IconName | undefined
  readonly small?: boolean | undefined
  readonly type?: 'text' | 'password' | 'email' | 'url' | undefined
  readonly maxLength?: number | undefined
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

export function TextField({
  value,
  onChange,
  onBlur,
  onKeyDown,
  placeholder,
  icon,
  small,
  type = 'text',
  maxLength,
  autoComplete = 'off',
  inputRef,
  ...field
}: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <FieldBox small={small}>
          {icon && <Icon name={icon} size={16} />}
          <input
            {...control}
            ref={inputRef}
            className={s['input']}
            type={type}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onBlur}
            onKeyDown={onKeyDown}
            placeholder={placeholder}
            maxLength={maxLength}
            autoComplete={autoComplete}
          />
        </FieldBox>
      )}
    </FieldFrame>
  )
}
