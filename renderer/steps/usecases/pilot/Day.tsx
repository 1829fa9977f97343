import type { ReactNode } from 'react'
import { useLanguage, useTexts } from '../../../i18n/language'
import { DateField } from '../../../ui/DateField'
import { pilotTexts } from './texts'

interface DayProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string | null
  readonly onChange: (iso: string | null) => unknown
}

/** A date of the sheet. */
export function Day({ label, hint, value, onChange }: DayProps) {
  const t = useTexts(pilotTexts)
  const { language } = useLanguage()
  return (
    <DateField
      label={label}
      hint={hint}
      value={value}
      onChange={onChange}
      language={language}
      expected={t('frame.date')}
      words={{
        open: t('frame.calendar'),
        previousMonth: t('frame.previousMonth'),
        nextMonth: t('frame.nextMonth'),
      }}
    />
  )
}
