import type { ReactNode } from 'react'
import type { Ypn } from '../../shared/domain/answer'
import { vocabulary } from '../../shared/locales/vocabulary'
import { useTexts } from '../i18n/language'
import { YpnField } from '../ui/YpnField'
import { formTexts } from './texts'

interface YpnAnswerProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Ypn | null
  readonly onAnswer: (value: Ypn | null) => void
  /** Leave out where "not applicable" makes no sense. */
  readonly withNa?: boolean
  readonly hint?: ReactNode
  readonly aside?: ReactNode
  readonly disabled?: boolean
}

/** Oui / En partie / Non / Sans objet, in the words of the method. */
export function YpnAnswer({ value, onAnswer, withNa = true, ...field }: YpnAnswerProps) {
  const t = useTexts(vocabulary)
  const tForm = useTexts(formTexts)
  return (
    <YpnField
      {...field}
      value={value === 'na' ? 'not-applicable' : value}
      onChange={(chosen) => onAnswer(chosen === 'not-applicable' ? 'na' : chosen)}
      words={{
        yes: t('ypn.yes'),
        partly: t('ypn.partly'),
        no: t('ypn.no'),
        ...(withNa ? { 'not-applicable': t('ypn.na') } : {}),
      }}
      clearLabel={tForm('clearAnswer', { question: field.label })}
    />
  )
}
