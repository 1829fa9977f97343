import type { Block } from '../formats/blocks'
import { asSentence } from '../kernel/writing'

/** What somebody wrote, after its name; several lines become a list. Nothing for an empty text. */
export function namedText(name: string, text: string): readonly Block[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  if (lines.length === 0) return []
  if (lines.length > 1)
    return [
      { kind: 'paragraph', text: [{ text: name, bold: true }] },
      { kind: 'list', ordered: false, items: lines },
    ]
  return [
    {
      kind: 'paragraph',
      text: [{ text: `${name}.`, bold: true }, { text: ` ${asSentence(lines[0] ?? '')}` }],
    },
  ]
}
