import { type Language, translate, type Translate } from '../../kernel/text'
import { type Writing, writingOf } from '../../kernel/writing'
import { roiVocabulary } from '../../locales/roi-vocabulary'
import { reportTexts } from './report-texts'

/** What depends on the language of the report. */
export interface RoiReader extends Writing {
  readonly t: Translate<typeof reportTexts>
  readonly word: Translate<typeof roiVocabulary>
}

export const roiReader = (language: Language): RoiReader => ({
  ...writingOf(language),
  t: translate(reportTexts, language),
  word: translate(roiVocabulary, language),
})
