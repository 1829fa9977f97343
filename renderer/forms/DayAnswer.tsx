import type { ReactNode } from 'react'
import { useLanguage, useTexts } from '../i18n/language'
import { DateField } from '../ui/DateField'
import { dayTexts } from './day-texts'

interface DayAnswerProps {
  readonly label: string
  readonly hideLabel?: boolean
  /** ISO day. */
  readonly value: string | null
  readonly onAnswer: (iso: string | null) => void
  readonly hint?: ReactNode
  readonly small?: boolean
  readonly disabled?: boolean
}

/** A day over a stored value, in the words of the language on screen. */
export function DayAnswer({ onAnswer, ...field }: DayAnswerProps) {
  const t = useTexts(dayTexts)
  const { language } = useLanguage()
  return (
    <DateField
      {...field}
      onChange={onAnswer}
      language={language}
      expected={t('expected')}
      words={{
        open: t('open'),
        previousMonth: t('previousMonth'),
        nextMonth: t('nextMonth'),
      }}
    />
  )
}
