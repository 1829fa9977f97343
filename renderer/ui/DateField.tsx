import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { formatsOf } from '../../shared/kernel/format'
import type { Language } from '../../shared/kernel/text'
import s from './Field.module.css'
import { FieldBox, FieldFrame, type FieldProps } from './Field'
import { Icon } from './Icon'
import { parseDate } from './parse-date'
import { Popover } from './Popover'

const Calendar = lazy(() => import('./Calendar').then((module) => ({ default: module.Calendar })))

interface DateFieldProps extends FieldProps {
  readonly language: Language
  /** ISO day. */
  readonly value: string | null
  readonly onChange: (iso: string | null) => void
  /** « Une date, par exemple 19/11/2026 ». */
  readonly expected: string
  readonly words: {
    readonly open: string
    readonly previousMonth: string
    readonly nextMonth: string
  }
  readonly placeholder?: string | undefined
  readonly small?: boolean | undefined
}

/** A day, typed as people write it or picked in a calendar. */
export function DateField({
  language,
  value,
  onChange,
  expected,
  words,
  placeholder,
  small,
  ...frame
}: DateFieldProps) {
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState<string | null>(null)
  const parsed = draft === null ? null : parseDate(draft, language)

  const settle = (text: string | null) => {
    if (text === null) return
    const read = parseDate(text, language)
    if (read.kind === 'unreadable') return
    const iso = read.kind === 'date' ? read.iso : null
    if (iso !== value) onChange(iso)
    setDraft(null)
  }
  // Refs: what is typed must be handed over when the screen goes away in the middle of it.
  const leaving = useRef(() => {})
  useEffect(() => {
    leaving.current = () => settle(draft)
  })
  useEffect(() => () => leaving.current(), [])

  const refused = parsed?.kind === 'unreadable' && !stillTyping(draft ?? '')
  return (
    <FieldFrame {...frame} error={refused ? expected : frame.error}>
      {(control) => (
        <FieldBox small={small}>
          <input
            {...control}
            className={s['input']}
            type="text"
            autoComplete="off"
            placeholder={placeholder}
            value={draft ?? (value === null ? '' : formatsOf(language).shortDate(value))}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onBlur={() => settle(draft)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') settle(draft)
              if (event.key === 'ArrowDown' && event.altKey) setOpen(true)
            }}
          />
          <Popover
            open={open}
            onOpenChange={setOpen}
            label={frame.label}
            trapFocus
            trigger={
              <button
                type="button"
                className={s['inner']}
                disabled={frame.disabled}
                aria-label={`${words.open} (${frame.label})`}
                onClick={() => setOpen(!open)}
              >
                <Icon name="calendar" size={16} />
              </button>
            }
          >
            <Suspense fallback={null}>
              <Calendar
                language={language}
                value={value}
                previousLabel={words.previousMonth}
                nextLabel={words.nextMonth}
                onChange={(iso) => {
                  setDraft(null)
                  setOpen(false)
                  onChange(iso)
                }}
              />
            </Suspense>
          </Popover>
        </FieldBox>
      )}
    </FieldFrame>
  )
}

/** Half a date is not an error yet. */
const stillTyping = (text: string): boolean => text.length < 6
