import type { Block, TextDocument } from '../../shared/formats/blocks'
import { plainText } from '../../shared/formats/runs'

/** Every text a reader meets. */
export function textsOf(document: TextDocument): readonly string[] {
  const { cover } = document
  return [
    document.title,
    document.header.start,
    document.header.end,
    document.footer,
    ...(cover
      ? [
          cover.title,
          cover.subtitle,
          cover.companyNote,
          ...cover.facts.flatMap(({ label, value }) => [label, value]),
        ]
      : []),
    ...document.blocks.flatMap(blockTexts),
  ]
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, ...(block.kicker ? [block.kicker] : [])]
    case 'paragraph':
      return [plainText(block.text)]
    case 'list':
      return block.items.map(plainText)
    case 'callout':
      return [block.title, plainText(block.text)]
    case 'table':
      return [
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap((row) => row.map(({ text }) => plainText(text))),
        ...(block.caption ? [block.caption] : []),
      ]
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, plainText(value)])
    case 'figure':
      return [block.picture.alt, ...(block.caption ? [block.caption] : [])]
    default:
      return []
  }
}

/** Headings with nothing under them before the next of their level or above. */
export const emptyHeadings = ({ blocks }: TextDocument): readonly string[] =>
  blocks.flatMap((block, index) => {
    if (block.kind !== 'heading') return []
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'page-break')
    return next === undefined || (next.kind === 'heading' && next.level <= block.level)
      ? [block.text]
      : []
  })
