import { ok } from '../../kernel/result'
import { assertNever } from '../../kernel/assert-never'
import type { Block, Cover, Inline, TextDocument } from '../blocks'
import type { Rasterize, Written } from '../format'
import { runsOf } from '../runs'

/** A document of blocks as CommonMark with tables; pictures are said in words. */
export async function write(document: TextDocument, _rasterize: Rasterize): Promise<Written> {
  const head = document.cover ? coverLines(document.cover) : [`# ${plain(document.title)}`]
  const body = document.blocks.flatMap((block) => {
    const text = blockText(block)
    return text === '' ? [] : [text]
  })
  return ok(new TextEncoder().encode(`${[...head, ...body].join('\n\n')}\n`))
}

function coverLines(cover: Cover): readonly string[] {
  const facts = cover.facts.map(({ label, value }) => `- ${plain(label)} : ${plain(value)}`)
  return [
    `# ${plain(cover.title)}`,
    plain(cover.subtitle),
    `**${plain(cover.company)}**${cover.companyNote === '' ? '' : `, ${plain(cover.companyNote)}`}`,
    facts.join('\n'),
  ]
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`
    case 'paragraph':
      return inline(block.text)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`)
        .join('\n')
    case 'callout':
      return `> **${plain(block.title)}**\n> ${inline(block.text).replace(/\n/g, '\n> ')}`
    case 'facts':
      return block.items
        .map(({ label, value }) => `- ${plain(label)} : ${inline(value)}`)
        .join('\n')
    case 'table':
      return tableText(block)
    case 'figure':
      return `*${plain(block.picture.alt)}*${block.caption === undefined ? '' : `\n\n${plain(block.caption)}`}`
    case 'contents':
    case 'page-break':
      return ''
    default:
      return assertNever(block)
  }
}

function tableText({ columns, rows, caption }: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [
    line(columns.map(({ label }) => cellText(label))),
    line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, index) => cellText(row[index]?.text ?? '')))),
  ].join('\n')
  return caption === undefined ? table : `${table}\n\n${plain(caption)}`
}

const cellText = (text: Inline): string => inline(text).replace(/\n/g, '<br>')

const inline = (text: Inline): string =>
  runsOf(text)
    .map((run) => (run.bold && run.text.trim() !== '' ? `**${plain(run.text)}**` : plain(run.text)))
    .join('')

/** What Markdown or HTML would read as mark-up stays text. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`).replace(/^([-+]|\d+\.)(?=\s)/gm, '\\$1')
