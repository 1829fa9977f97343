import {
  REFERENCE_SOURCES,
  type ReferenceId,
  type ReferenceSource,
  riskReferences,
} from '../../content/risks/references'
import { libraryTexts } from '../../content/risks/texts'
import { translate } from '../../kernel/text'
import type { Reader } from './reader'

const ORDER = Object.keys(riskReferences) as readonly ReferenceId[]

/** References grouped by the text they are in, in the order of the library. */
export function citesOf(
  ids: readonly ReferenceId[],
  { word, language }: Pick<Reader, 'word' | 'language'>,
  withSubject = false,
): readonly { readonly source: string; readonly items: readonly string[] }[] {
  const toConfirm = translate(libraryTexts, language)('toConfirm')
  const wanted = new Set(ids)
  const groups = new Map<ReferenceSource, string[]>()
  for (const id of ORDER.filter((each) => wanted.has(each))) {
    const { source, cite, about, grade } = riskReferences[id]
    const notes = [
      ...(withSubject ? [word(about)] : []),
      // A text that is not settled is never quoted as if it were (law.md section 1).
      ...(grade === 'U' ? [toConfirm] : []),
    ]
    const item = notes.length === 0 ? word(cite) : `${word(cite)} (${notes.join(', ')})`
    groups.set(source, [...(groups.get(source) ?? []), item])
  }
  return [...groups].map(([source, items]) => ({ source: word(REFERENCE_SOURCES[source]), items }))
}
