import { useId } from 'react'
import s from './audit.module.css'

interface OptionCardsProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly options: readonly { readonly value: V; readonly title: string; readonly text: string }[]
}

/** A choice between two or three ways of doing, each said in a sentence. A radio group. */
export function OptionCards<V extends string>({
  label,
  value,
  onChange,
  options,
}: OptionCardsProps<V>) {
  const name = useId()
  return (
    <fieldset className={s['options']}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={s['option']}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.title}</b>
            {option.text}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
