/* oxlint-disable jsx-a11y/control-has-associated-label -- FieldFrame ties its label by id */
import { useId, useState } from 'react'
import { cx } from './cx'
import { FieldBox, FieldFrame, type FieldProps } from './Field'
import field from './Field.module.css'
import { fold } from './fold'
import { Icon } from './Icon'
import s from './TagsField.module.css'

interface TagsFieldProps extends FieldProps {
  readonly value: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
  /** « Retirer Qualité ». */
  readonly removeLabel: (tag: string) => string
  readonly placeholder?: string | undefined
  readonly suggestions?: readonly string[] | undefined
}

/** Free words. Enter, comma or semicolon adds; Backspace in an empty field removes the last. */
export function TagsField({
  value,
  onChange,
  removeLabel,
  placeholder,
  suggestions = [],
  ...frame
}: TagsFieldProps) {
  const [typed, setTyped] = useState('')
  const listId = useId()

  const add = (text: string) => {
    const known = new Set(value.map(fold))
    const fresh = text
      .split(/[,;\n]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '' && !known.has(fold(tag)) && known.add(fold(tag)))
    setTyped('')
    if (fresh.length > 0) onChange([...value, ...fresh])
  }

  return (
    <FieldFrame {...frame}>
      {(control) => (
        <FieldBox className={s['box']}>
          <ul className={s['list']} aria-label={frame.label}>
            {value.map((tag) => (
              <li key={tag} className={s['tag']}>
                {tag}
                <button
                  type="button"
                  className={s['remove']}
                  aria-label={removeLabel(tag)}
                  disabled={frame.disabled}
                  onClick={() => onChange(value.filter((other) => other !== tag))}
                >
                  <Icon name="close" size={12} />
                </button>
              </li>
            ))}
          </ul>
          <input
            {...control}
            className={cx(field['input'], s['input'])}
            autoComplete="off"
            list={suggestions.length > 0 ? listId : undefined}
            placeholder={value.length === 0 ? placeholder : undefined}
            value={typed}
            onChange={(event) => {
              const text = event.currentTarget.value
              if (/[,;\n]/.test(text)) add(text)
              else setTyped(text)
            }}
            onBlur={() => add(typed)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && typed.trim() !== '') {
                event.preventDefault()
                add(typed)
              }
              if (event.key === 'Backspace' && typed === '' && value.length > 0)
                onChange(value.slice(0, -1))
            }}
          />
          {suggestions.length > 0 && (
            <datalist id={listId}>
              {suggestions
                .filter((word) => !value.includes(word))
                .map((word) => (
                  <option key={word} value={word} />
                ))}
            </datalist>
          )}
        </FieldBox>
      )}
    </FieldFrame>
  )
}
