import { createContext, useContext, useMemo } from 'react'
import { formatsOf, type Formats } from '../../shared/kernel/format'
import { translate, type Language, type TextTree, type Translate } from '../../shared/kernel/text'

export interface LanguageChoice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'fr', choose: () => undefined })
export const LanguageProvider = LanguageContext.Provider

export const useLanguage = (): LanguageChoice => useContext(LanguageContext)

/** The sentences of a catalogue in the language on screen. */
export function useTexts<T extends TextTree>(texts: T): Translate<T> {
  const { language } = useLanguage()
  return useMemo(() => translate(texts, language), [texts, language])
}

export function useFormats(): Formats {
  const { language } = useLanguage()
  return useMemo(() => formatsOf(language), [language])
}
