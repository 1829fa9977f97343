import 'dayjs/locale/fr'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/dates/styles.layer.css'
import { DatePicker, DatesProvider } from '@mantine/dates'
import type { Language } from '../../shared/kernel/text'
import s from './Calendar.module.css'

interface CalendarProps {
  readonly language: Language
  /** ISO day. */
  readonly value: string | null
  readonly onChange: (iso: string | null) => void
  readonly previousLabel: string
  readonly nextLabel: string
}

/** Loaded when a date field opens it: the first screen does not carry it. */
export function Calendar({ language, value, onChange, previousLabel, nextLabel }: CalendarProps) {
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        {...(value === null ? {} : { defaultDate: value })}
        onChange={onChange}
        ariaLabels={{ previousMonth: previousLabel, nextMonth: nextLabel }}
        highlightToday
        classNames={{ day: s['day'] ?? '', weekday: s['weekday'] ?? '' }}
      />
    </DatesProvider>
  )
}
