import type { ReactNode } from 'react'
import { useFormats, useLanguage, useTexts } from '../i18n/language'
import { NumberField } from '../ui/NumberField'
import { formTexts } from './texts'

interface NumberAnswerProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: number | null
  readonly onAnswer: (value: number | null) => void
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  readonly decimals?: number
  readonly hint?: ReactNode
  /** Right of the label: a glossary term, an explanation. */
  readonly aside?: ReactNode
  readonly small?: boolean
  readonly disabled?: boolean
}

/** A number written as the language writes it; says what it expects when it cannot read what was typed. */
export function NumberAnswer({ onAnswer, ...field }: NumberAnswerProps) {
  const { language } = useLanguage()
  const t = useTexts(formTexts)
  const formats = useFormats()
  const { min, max } = field
  const expected =
    min !== undefined && max !== undefined
      ? t('between', { min: formats.number(min), max: formats.number(max) })
      : min !== undefined
        ? t('atLeast', { min: formats.number(min) })
        : t('aNumber')
  return <NumberField {...field} language={language} onChange={onAnswer} expected={expected} />
}
