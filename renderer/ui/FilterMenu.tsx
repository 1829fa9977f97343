import { useState } from 'react'
import { Button } from './Button'
import { Checkbox } from './Checkbox'
import type { IconName } from './icons'
import { Popover } from './Popover'
import s from './Popover.module.css'

interface FilterMenuProps<V extends string> {
  /** What is filtered: « Service », « Quadrant ». */
  readonly label: string
  readonly options: readonly {
    readonly value: V
    readonly label: string
    readonly count?: number | undefined
  }[]
  readonly selected: ReadonlySet<V>
  readonly onChange: (selected: ReadonlySet<V>) => void
  readonly clearLabel: string
  readonly icon?: IconName | undefined
}

/** Several values kept at once; none means all. */
export function FilterMenu<V extends string>({
  label,
  options,
  selected,
  onChange,
  clearLabel,
  icon,
}: FilterMenuProps<V>) {
  const [open, setOpen] = useState(false)
  const only = selected.size === 1 ? options.find(({ value }) => selected.has(value)) : undefined
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={label}
      trapFocus
      trigger={
        <Button size="small" icon={icon} onClick={() => setOpen(!open)}>
          {only ? `${label} · ${only.label}` : label}
          {selected.size > 1 && <span className={s['count']}>{selected.size}</span>}
        </Button>
      }
    >
      <div className={s['options']}>
        {options.map((option) => (
          <div key={option.value} className={s['option']}>
            <Checkbox
              label={option.label}
              checked={selected.has(option.value)}
              onChange={(checked) => {
                const next = new Set(selected)
                if (checked) next.add(option.value)
                else next.delete(option.value)
                onChange(next)
              }}
            />
            {option.count !== undefined && <span className={s['count']}>{option.count}</span>}
          </div>
        ))}
      </div>
      {selected.size > 0 && (
        <div className={s['clear']}>
          <Button variant="link" size="small" onClick={() => onChange(new Set())}>
            {clearLabel}
          </Button>
        </div>
      )}
    </Popover>
  )
}
