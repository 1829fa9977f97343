import {
  Bookmark,
  HeadingLevel,
  LevelFormat,
  AlignmentType,
  type INumberingOptions,
  Paragraph,
  type Table,
  TableOfContents,
  LeaderType,
} from 'docx'
import { assertNever } from '../../kernel/assert-never'
import type { Block } from '../blocks'
import type { Rasterize } from '../format'
import { BRASS } from '../palette'
import { pictureRun } from './pictures'
import { points } from './styles'
import { callout, dataTable, factsGrid } from './tables'
import { textRuns } from './text'

type Piece = Paragraph | Table | TableOfContents

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const
const STYLES = { body: 'Normal', lead: 'Lead', small: 'Small', muted: 'Muted' } as const

/** Square brass bullets, and numbers that start again at each list. */
export const numbering = (lists: number): INumberingOptions => ({
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '\u25AA',
          alignment: AlignmentType.LEFT,
          style: { run: { color: BRASS }, paragraph: { indent: { left: 280, hanging: 240 } } },
        },
      ],
    },
    ...Array.from({ length: lists }, (_, list) => ({
      reference: `numbers-${list}`,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { run: { bold: true }, paragraph: { indent: { left: 400, hanging: 360 } } },
        },
      ],
    })),
  ],
})

export const orderedLists = (blocks: readonly Block[]): number =>
  blocks.filter((block) => block.kind === 'list' && block.ordered).length

/** The body of a document. A page break becomes a property of the paragraph that follows: no empty page. */
export async function bodyPieces(blocks: readonly Block[], rasterize: Rasterize): Promise<Piece[]> {
  const pieces: Piece[] = []
  let newPage = false
  let lists = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') {
      newPage = true
      continue
    }
    if (newPage && !startsWithParagraph(block))
      pieces.push(new Paragraph({ pageBreakBefore: true, style: 'Small' }))
    const together = introduces(blocks, index)
    pieces.push(...(await blockPieces(block, { newPage, together, lists }, rasterize)))
    if (block.kind === 'list' && block.ordered) lists += 1
    newPage = false
  }
  return pieces
}

/** A sentence between a heading and its table: the three are not parted by the foot of a page. */
const introduces = (blocks: readonly Block[], index: number): boolean =>
  blocks[index]?.kind === 'paragraph' &&
  blocks[index - 1]?.kind === 'heading' &&
  blocks[index + 1]?.kind === 'table'

interface Setting {
  readonly newPage: boolean
  /** Kept on the page of what follows. */
  readonly together: boolean
  /** Numbered lists before this block. */
  readonly lists: number
}

const startsWithParagraph = ({ kind }: Block): boolean =>
  kind === 'heading' || kind === 'paragraph' || kind === 'figure' || kind === 'contents'

async function blockPieces(
  block: Exclude<Block, { kind: 'page-break' }>,
  { newPage: pageBreakBefore, together, lists: list }: Setting,
  rasterize: Rasterize,
): Promise<Piece[]> {
  switch (block.kind) {
    case 'heading':
      return headingPieces(block, pageBreakBefore)
    case 'paragraph':
      return [
        new Paragraph({
          style: STYLES[block.style ?? 'body'],
          ...(together ? { keepNext: true } : {}),
          pageBreakBefore,
          children: textRuns(block.text),
        }),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.ordered ? `numbers-${list}` : 'bullets', level: 0 },
            spacing: { after: points(4) },
            children: textRuns(item),
          }),
      )
    case 'callout':
      return [gap(8, true), callout(block), gap(8)]
    case 'facts':
      return [factsGrid(block), gap(8)]
    case 'table':
      return block.caption === undefined
        ? [gap(4, true), dataTable(block), gap(8)]
        : [
            gap(4, true),
            dataTable(block),
            new Paragraph({ style: 'Caption', children: textRuns(block.caption) }),
          ]
    case 'figure':
      return [
        new Paragraph({
          keepNext: block.caption !== undefined,
          pageBreakBefore,
          spacing: { before: points(4), after: points(2), line: 240, lineRule: 'auto' },
          children: [await pictureRun(block.picture, rasterize)],
        }),
        ...(block.caption === undefined
          ? []
          : [new Paragraph({ style: 'Caption', children: textRuns(block.caption) })]),
      ]
    case 'contents':
      return [
        new Paragraph({ style: 'ContentsTitle', pageBreakBefore, children: textRuns(block.title) }),
        new TableOfContents(block.title, {
          hyperlink: true,
          headingStyleRange: `1-${block.depth ?? 2}`,
          useAppliedParagraphOutlineLevel: false,
          beginDirty: false,
          tabLeader: LeaderType.DOT,
        }),
      ]
    default:
      return assertNever(block)
  }
}

function headingPieces(
  block: Extract<Block, { kind: 'heading' }>,
  pageBreakBefore: boolean,
): Piece[] {
  const text = textRuns(block.text)
  const first = block.kicker === undefined
  const heading = new Paragraph({
    heading: HEADINGS[block.level],
    pageBreakBefore: pageBreakBefore && first,
    children: block.id === undefined ? text : [new Bookmark({ id: block.id, children: text })],
  })
  return first
    ? [heading]
    : [
        new Paragraph({
          style: 'Kicker',
          pageBreakBefore,
          spacing: { before: pageBreakBefore ? 0 : points(30), after: points(3) },
          children: textRuns(block.kicker),
        }),
        heading,
      ]
}

/**
 * Two tables in a row would melt into one, and Word wants a paragraph after the last. Before a table it holds on
 * to it, so that a heading is never left alone at the foot of a page.
 */
const gap = (height: number, keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { before: 0, after: 0, line: points(height), lineRule: 'exact' },
  })
