import {
  type Language,
  type Localized,
  localized,
  type Translate,
  translate,
} from '../../kernel/text'
import { type Writing, writingOf } from '../../kernel/writing'
import { texts } from './texts'

/** Everything that depends on the language of a document. */
export interface Reader extends Writing {
  readonly t: Translate<typeof texts>
  /** A text of a catalogue. */
  readonly of: (text: Localized) => string
}

export const readerOf = (language: Language): Reader => ({
  ...writingOf(language),
  t: translate(texts, language),
  of: (text) => localized(text, language),
})
