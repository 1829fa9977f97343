import { Combobox, useCombobox } from '@mantine/core'
import { useEffect, useState } from 'react'
import s from './Combo.module.css'
import { cx } from './cx'
import { FieldBox, FieldFrame, type FieldProps } from './Field'
import field from './Field.module.css'
import { fold } from './fold'
import { Icon } from './Icon'

export interface ComboOption {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

interface ComboProps extends FieldProps {
  readonly options: readonly ComboOption[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** Offers the typed text as a new entry when no option has that name. */
  readonly onCreate?: ((text: string) => void) | undefined
  /** « Ajouter « Claire » ». */
  readonly createLabel?: ((text: string) => string) | undefined
  readonly emptyLabel: string
  readonly clearLabel: string
  readonly placeholder?: string | undefined
  readonly small?: boolean | undefined
}

const CREATE = '\u0000create'

/** A list one types in: filters without accents, arrows move, Enter chooses, Escape closes. */
export function Combo({
  options,
  value,
  onChange,
  onCreate,
  createLabel,
  emptyLabel,
  clearLabel,
  placeholder,
  small,
  ...frame
}: ComboProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => combobox.updateSelectedOptionIndex('active'),
  })
  const chosen = options.find((option) => option.value === value)
  const sought = fold((typed ?? '').trim())
  const shown = options.filter(
    ({ label, hint = '' }) =>
      sought === '' || fold(label).includes(sought) || fold(hint).includes(sought),
  )
  const creates =
    onCreate !== undefined && sought !== '' && !options.some(({ label }) => fold(label) === sought)

  // After the list has been drawn again: the first option of what is now typed.
  const { selectFirstOption } = combobox
  useEffect(() => {
    if (sought !== '') selectFirstOption()
  }, [sought, selectFirstOption])

  const submit = (picked: string) => {
    if (picked === CREATE) onCreate?.((typed ?? '').trim())
    else onChange(picked)
    setTyped(null)
    combobox.closeDropdown()
  }

  return (
    <FieldFrame {...frame}>
      {(control) => (
        <Combobox
          store={combobox}
          onOptionSubmit={submit}
          withinPortal
          transitionProps={{ duration: 0 }}
        >
          <Combobox.DropdownTarget>
            <FieldBox small={small}>
              <Combobox.EventsTarget withExpandedAttribute>
                <input
                  {...control}
                  className={field['input']}
                  autoComplete="off"
                  role="combobox"
                  aria-expanded={combobox.dropdownOpened}
                  aria-controls={combobox.listId ?? undefined}
                  placeholder={placeholder}
                  value={typed ?? chosen?.label ?? ''}
                  onChange={(event) => {
                    setTyped(event.currentTarget.value)
                    combobox.openDropdown()
                  }}
                  onClick={() => combobox.openDropdown()}
                  onBlur={() => {
                    setTyped(null)
                    combobox.closeDropdown()
                  }}
                />
              </Combobox.EventsTarget>
              {chosen && !frame.required && !frame.disabled ? (
                <button
                  type="button"
                  className={field['inner']}
                  aria-label={`${clearLabel} (${frame.label})`}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => {
                    setTyped(null)
                    onChange(null)
                  }}
                >
                  <Icon name="close" size={14} />
                </button>
              ) : (
                <Icon name="chevron-down" size={16} />
              )}
            </FieldBox>
          </Combobox.DropdownTarget>
          <Combobox.Dropdown className={s['dropdown']}>
            <Combobox.Options className={s['options']} aria-label={frame.label}>
              {shown.map((option) => (
                <Combobox.Option
                  key={option.value}
                  value={option.value}
                  active={option.value === value}
                  className={s['option']}
                >
                  {option.label}
                  {option.hint !== undefined && <span className={s['hint']}>{option.hint}</span>}
                </Combobox.Option>
              ))}
              {creates && (
                <Combobox.Option value={CREATE} className={cx(s['option'], s['create'])}>
                  {createLabel?.((typed ?? '').trim()) ?? typed}
                </Combobox.Option>
              )}
              {shown.length === 0 && !creates && <div className={s['empty']}>{emptyLabel}</div>}
            </Combobox.Options>
          </Combobox.Dropdown>
        </Combobox>
      )}
    </FieldFrame>
  )
}
