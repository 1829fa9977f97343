import s from './Field.module.css'
import { FieldBox, FieldFrame } from './Field'
import { Icon } from './Icon'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly clearLabel: string
  readonly placeholder?: string | undefined
}

/** Filters as one types; Escape empties it. */
export function SearchField({ label, value, onChange, clearLabel, placeholder }: SearchFieldProps) {
  return (
    <FieldFrame label={label} hideLabel>
      {(control) => (
        <FieldBox small soft>
          <Icon name="search" size={16} />
          <input
            {...control}
            type="text"
            role="searchbox"
            className={s['input']}
            value={value}
            placeholder={placeholder ?? label}
            autoComplete="off"
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || value === '') return
              event.stopPropagation()
              onChange('')
            }}
          />
          {value !== '' && (
            <button
              type="button"
              className={s['inner']}
              aria-label={clearLabel}
              onClick={() => onChange('')}
            >
              <Icon name="close" size={14} />
            </button>
          )}
        </FieldBox>
      )}
    </FieldFrame>
  )
}
