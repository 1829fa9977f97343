import { useId } from 'react'
import s from './Choice.module.css'
import { Icon } from './Icon'
import type { IconName } from './icons'

interface SegmentedProps<V extends string> {
  /** Read by screen readers; the words of the segments say the rest. */
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly options: readonly {
    readonly value: V
    readonly label: string
    readonly icon?: IconName | undefined
    readonly count?: number | undefined
  }[]
}

/** One of a few views or states. A radio group: arrows move, one stop in the tab order. */
export function Segmented<V extends string>({
  label,
  value,
  onChange,
  options,
}: SegmentedProps<V>) {
  const name = useId()
  return (
    <fieldset className={s['set']}>
      <legend className={s['hidden']}>{label}</legend>
      <div className={s['segments']}>
        {options.map((option) => (
          <label key={option.value} className={s['segment']}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} size={16} />}
            {option.label}
            {option.count !== undefined && <span className={s['key']}>{option.count}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
