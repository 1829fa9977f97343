import { useLanguage, useTexts } from '../../../i18n/language'
import { DateField } from '../../../ui/DateField'
import { recordTexts } from './texts'

interface DayFieldProps {
  readonly label: string
  /** ISO day. */
  readonly value: string | null
  readonly onChange: (iso: string | null) => void
}

/** A day of the record, in the words of its language. */
export function DayField(props: DayFieldProps) {
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  return (
    <DateField
      {...props}
      language={language}
      expected={t('date.expected')}
      words={{
        open: t('date.open'),
        previousMonth: t('date.previousMonth'),
        nextMonth: t('date.nextMonth'),
      }}
    />
  )
}
