import { type Language, type Translate, translate } from '../../kernel/text'
import { type Writing, writingOf } from '../../kernel/writing'
import { labels } from './labels'
import { texts } from './texts'

/** Everything that depends on the language of a document. */
export interface Reader extends Writing {
  readonly t: Translate<typeof texts>
  readonly label: Translate<typeof labels>
}

export const readerOf = (language: Language): Reader => ({
  ...writingOf(language),
  t: translate(texts, language),
  label: translate(labels, language),
})
