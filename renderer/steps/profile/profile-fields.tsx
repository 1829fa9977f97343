import type { ReactNode } from 'react'
import type { AppError } from '../../../shared/errors/app-error'
import { err, type Result } from '../../../shared/kernel/result'
import { LongAnswer, TextAnswer } from '../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../i18n/language'
import { DateField } from '../../ui/DateField'
import { texts } from './texts'

interface Common {
  readonly label: string
  readonly hideLabel?: boolean
  readonly aside?: ReactNode
  readonly small?: boolean
}

interface YearAnswerProps extends Common {
  readonly value: number | null
  readonly min: number
  readonly max: number
  readonly commit: (year: number | null) => Result<unknown, AppError>
}

/** A year: four digits without a thousands separator; says its range when it cannot take what was typed. */
export function YearAnswer({ value, min, max, commit, ...field }: YearAnswerProps) {
  const t = useTexts(texts)
  return (
    <TextAnswer
      {...field}
      stored={value === null ? '' : String(value)}
      expected={t('expected.year', { min: String(min), max: String(max) })}
      commit={(text) => {
        const year = text.trim()
        if (year === '') return commit(null)
        const refused = !/^\d{4}$/.test(year) || Number(year) < min || Number(year) > max
        return refused ? err({ code: 'invalid-input', path: 'year' }) : commit(Number(year))
      }}
    />
  )
}

interface LinesAnswerProps extends Common {
  readonly value: readonly string[]
  readonly most: number
  readonly commit: (lines: readonly string[]) => Result<unknown, AppError>
}

/** A list of texts, one per line: commas and semicolons stay in the text. */
export function LinesAnswer({ value, most, commit, ...field }: LinesAnswerProps) {
  const t = useTexts(texts)
  return (
    <LongAnswer
      {...field}
      stored={value.join('\n')}
      hint={t('expected.onePerLine')}
      expected={t('expected.lines', { most })}
      commit={(text) =>
        commit(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }
    />
  )
}

interface DayAnswerProps extends Common {
  readonly value: string | null
  readonly onAnswer: (iso: string | null) => void
}

/** A day; its placeholder says that it is missing. */
export function DayAnswer({ value, onAnswer, ...field }: DayAnswerProps) {
  const { language } = useLanguage()
  const t = useTexts(texts)
  return (
    <div data-own-arrows>
      <DateField
        {...field}
        language={language}
        value={value}
        onChange={onAnswer}
        expected={t('expected.date')}
        placeholder={t('date.placeholder')}
        words={{
          open: t('date.open'),
          previousMonth: t('date.previous'),
          nextMonth: t('date.next'),
        }}
      />
    </div>
  )
}
