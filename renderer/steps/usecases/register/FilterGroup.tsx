import { Checkbox } from '../../../ui/Checkbox'
import s from './register.module.css'

interface FilterGroupProps<V extends string> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly selected: ReadonlySet<V>
  readonly onChange: (selected: ReadonlySet<V>) => void
}

/** One filter among several in a panel; none ticked means all. */
export function FilterGroup<V extends string>({
  label,
  options,
  selected,
  onChange,
}: FilterGroupProps<V>) {
  return (
    <fieldset className={s['group']}>
      <legend>{label}</legend>
      <div className={s['choices']}>
        {options.map(({ value, label: name }) => (
          <Checkbox
            key={value}
            label={name}
            checked={selected.has(value)}
            onChange={(checked) => {
              const next = new Set(selected)
              if (checked) next.add(value)
              else next.delete(value)
              onChange(next)
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}
