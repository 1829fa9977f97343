import { useMemo } from 'react'
import { type Localized, localized } from '../../../shared/kernel/text'
import { useLanguage } from '../../i18n/language'

/** Reads a text of a content catalogue in the language on screen. */
export function useSay(): (text: Localized) => string {
  const { language } = useLanguage()
  return useMemo(() => (text) => localized(text, language), [language])
}
