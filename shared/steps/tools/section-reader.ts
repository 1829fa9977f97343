import { cleanText } from '../../kernel/clean-text'
import { type Formats, formatsOf } from '../../kernel/format'
import { type Language, type Translate, translate } from '../../kernel/text'
import { typesetFrench } from '../../kernel/typeset-french'
import { toolsVocabulary } from '../../locales/tools-vocabulary'
import { reportTexts } from './report-texts'

/** Everything that depends on the language of the section. */
export interface SectionReader {
  readonly language: Language
  readonly t: Translate<typeof reportTexts>
  readonly words: Translate<typeof toolsVocabulary>
  readonly format: Formats
  readonly list: (items: readonly string[]) => string
  /** What users wrote, with the typography of the document. */
  readonly say: (text: string) => string
}

export function sectionReader(language: Language): SectionReader {
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    language,
    t: translate(reportTexts, language),
    words: translate(toolsVocabulary, language),
    format: formatsOf(language),
    list: (items) => conjunction.format(items),
    say: (text) => {
      const clean = cleanText(text).trim()
      return language === 'fr' ? typesetFrench(clean) : clean
    },
  }
}
