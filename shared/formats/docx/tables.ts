import {
  AlignmentType,
  BorderStyle,
  type ITableCellBorders,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Block, Cell, Column } from '../blocks'
import { EVEN_ROW, HAIRLINE, INK, SWATCHES } from '../palette'
import { points, TABLE_STYLE } from './styles'
import { textRuns } from './text'

/** Width of the text on A4 with 25 mm margins, in twips. */
export const TEXT_WIDTH = 9070

const ALIGNMENTS = {
  start: AlignmentType.START,
  end: AlignmentType.END,
  centre: AlignmentType.CENTER,
} as const

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const NO_BORDERS = { top: none, bottom: none, left: none, right: none }
const noTableBorders = { ...NO_BORDERS, insideHorizontal: none, insideVertical: none }

export const fill = (hex: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: hex })
export const twips = (size: number) => ({ size, type: WidthType.DXA })

/** Up to here a table stays on one page. */
const WHOLE_ROWS = 8

/** A table with its head repeated on every page and rows that do not break across pages. */
export function dataTable(block: Extract<Block, { kind: 'table' }>): Table {
  const widths = columnWidths(block.columns)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      (column, index) =>
        new TableCell({
          width: twips(widths[index] ?? 0),
          shading: fill(INK),
          children: [
            new Paragraph({
              style: 'TableHead',
              alignment: ALIGNMENTS[column.align ?? 'start'],
              children: textRuns(column.label, { color: 'FFFFFF', bold: true }),
            }),
          ],
        }),
    ),
  })
  const together = block.rows.length <= WHOLE_ROWS
  const rows = block.rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: cells.every(({ text }) => textLength(text) < 1_200),
        children: block.columns.map((column, index) =>
          dataCell(cells[index] ?? { text: '' }, column, {
            width: widths[index] ?? 0,
            even: row % 2 === 1,
            keepNext: together && row < block.rows.length - 1,
          }),
        ),
      }),
  )
  return new Table({
    style: TABLE_STYLE,
    width: twips(TEXT_WIDTH),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 75, bottom: 75, left: 85, right: 85 },
    borders: {
      ...noTableBorders,
      bottom: hairline,
      insideHorizontal: hairline,
    },
    rows: [head, ...rows],
  })
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE }

function dataCell(
  { text, fill: tone }: Cell,
  column: Column,
  {
    width,
    even,
    keepNext,
  }: { readonly width: number; readonly even: boolean; readonly keepNext: boolean },
): TableCell {
  const shading = tone ? SWATCHES[tone].soft : even ? EVEN_ROW : undefined
  return new TableCell({
    width: twips(width),
    ...(shading === undefined ? {} : { shading: fill(shading) }),
    children: [
      new Paragraph({
        style: 'TableText',
        keepNext,
        alignment: ALIGNMENTS[column.align ?? 'start'],
        children: textRuns(text, tone ? { color: SWATCHES[tone].text, bold: true } : {}),
      }),
    ],
  })
}

const textLength = (text: Cell['text']): number =>
  typeof text === 'string' ? text.length : text.reduce((sum, run) => sum + run.text.length, 0)

function columnWidths(columns: readonly Column[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / total))
}

/** A thick bar in the tone's colour, a tint, a bold first line. */
export function callout(block: Extract<Block, { kind: 'callout' }>): Table {
  const { text, soft, line } = SWATCHES[block.tone]
  const paragraph = (children: ReturnType<typeof textRuns>, last: boolean) =>
    new Paragraph({
      keepNext: !last,
      spacing: { before: 0, after: last ? 0 : points(1), line: 268, lineRule: 'auto' },
      children,
    })
  return frame(
    new TableCell({
      width: twips(TEXT_WIDTH),
      shading: fill(soft),
      margins: { top: 140, bottom: 150, left: 220, right: 200 },
      borders: { ...NO_BORDERS, left: { style: BorderStyle.SINGLE, size: 24, color: line } },
      children: [
        paragraph(textRuns(block.title, { bold: true, color: text }), false),
        paragraph(textRuns(block.text), true),
      ],
    }),
  )
}

const frame = (cell: TableCell): Table =>
  new Table({
    width: twips(TEXT_WIDTH),
    columnWidths: [TEXT_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: noTableBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
  })

/** Label over value, three to a line. */
export function factsGrid(block: Extract<Block, { kind: 'facts' }>): Table {
  const across = 3
  const width = Math.floor(TEXT_WIDTH / across)
  const lines = Array.from({ length: Math.ceil(block.items.length / across) }, (_, line) =>
    Array.from({ length: across }, (_item, index) => block.items[line * across + index]),
  )
  const cell = (item: (typeof block.items)[number] | undefined) =>
    new TableCell({
      width: twips(width),
      margins: { top: 90, bottom: 90, left: 0, right: 160 },
      // Values stand on one line, whatever the length of their names.
      verticalAlign: VerticalAlignTable.BOTTOM,
      borders: { ...NO_BORDERS, bottom: hairline },
      children: item
        ? [
            new Paragraph({ style: 'FactLabel', children: textRuns(item.label) }),
            new Paragraph({ style: 'TableText', children: textRuns(item.value, { bold: true }) }),
          ]
        : [new Paragraph({ style: 'FactLabel' })],
    })
  return new Table({
    width: twips(TEXT_WIDTH),
    columnWidths: Array.from({ length: across }, () => width),
    layout: TableLayoutType.FIXED,
    borders: { ...noTableBorders, top: hairline },
    rows: lines.map((items) => new TableRow({ cantSplit: true, children: items.map(cell) })),
  })
}

/** A table without lines, to place things beside each other. */
export function layoutTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: twips(widths.reduce((sum, width) => sum + width, 0)),
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: noTableBorders,
    rows: [...rows],
  })
}

export const underlined: ITableCellBorders = { ...NO_BORDERS, bottom: hairline }
