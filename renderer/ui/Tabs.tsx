/* oxlint-disable jsx-a11y/interactive-supports-focus -- the chosen tab is the tab stop, not the list */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { cx } from './cx'
import s from './Tabs.module.css'

export interface Tab<V extends string> {
  readonly value: V
  readonly label: string
  readonly count?: number | string | undefined
}

interface TabsProps<V extends string> {
  readonly label: string
  readonly tabs: readonly Tab<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  readonly compact?: boolean | undefined
  /** Content of the chosen tab. */
  readonly children: ReactNode
}

/** Sub-pages of a screen. Arrows move and choose, Home and End go to the ends. */
export function Tabs<V extends string>({
  label,
  tabs,
  value,
  onChange,
  compact = false,
  children,
}: TabsProps<V>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = tabs.findIndex((tab) => tab.value === value)

  const onKeyDown = (event: KeyboardEvent) => {
    const to = destination(event.key, at, tabs.length)
    const tab = to === null ? undefined : tabs[to]
    if (to === null || tab === undefined) return
    event.preventDefault()
    onChange(tab.value)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }

  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={cx(s['tabs'], compact && s['compact'])}
        data-print="hide"
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={tab.value === value ? `${id}-panel` : undefined}
            tabIndex={tab.value === value ? 0 : -1}
            className={s['tab']}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
            {tab.count !== undefined && <span className={s['count']}>{tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  )
}

function destination(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % length
    case 'ArrowLeft':
      return (at - 1 + length) % length
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}
