import type { Ref } from 'react'
import s from './Field.module.css'
import { FieldBox, FieldFrame, type FieldProps } from './Field'

interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly placeholder?: string | undefined
  /** Lines shown when empty; it grows with the text up to 40 % of the window. */
  readonly rows?: number | undefined
  readonly maxLength?: number | undefined
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined
}

export function TextArea({
  value,
  onChange,
  onBlur,
  placeholder,
  rows = 3,
  maxLength,
  inputRef,
  ...field
}: TextAreaProps) {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <FieldBox className={s['area']}>
          <textarea
            {...control}
            ref={inputRef}
            className={s['textarea']}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onBlur}
            placeholder={placeholder}
            maxLength={maxLength}
            style={{ minHeight: `${rows * 1.5}em` }}
          />
        </FieldBox>
      )}
    </FieldFrame>
  )
}
