import type { CellStyle } from 'hucre/xlsx'
import { EDITABLE, EVEN_ROW, HAIRLINE, INK, INK_2, SWATCHES } from '../palette'
import type { NumberFormat, SheetCell } from '../sheets'

export const FONT = 'Calibri'

/** Codes are written in the invariant form; Excel shows them with the reader's separators. */
const FORMATS: Readonly<Record<NumberFormat, string>> = {
  integer: '#,##0',
  'one-decimal': '#,##0.0',
  'two-decimals': '#,##0.00',
  percent: '0%',
  'percent-decimal': '0.0%',
  euros: '#,##0 "€"',
  date: 'dd/mm/yyyy',
  plain: 'General',
}

/** The format of texts: a re-typed cell stays text. */
export const TEXT_FORMAT = '@'

const line = { style: 'thin', color: { rgb: HAIRLINE } } as const
const solid = (rgb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb: 'FFFFFF' } }) as const
const ALIGN = { start: 'left', end: 'right', centre: 'center' } as const

/** Cells of tables: heads, lines and totals stand under each other. */
const INDENTED: ReadonlySet<SheetCell['role']> = new Set(['header', 'input', 'computed', 'total'])

/** The look of a cell by its role; numbers go right, texts wrap where the cell says so. */
export function styleOf(cell: SheetCell, quoted: boolean): CellStyle {
  const { role, tone, wrap = false } = cell
  const horizontal = cell.align ?? (isNumeric(cell) ? 'end' : 'start')
  return {
    ...look(cell),
    ...(tone === undefined ? {} : toned(cell)),
    numFmt: quoted ? TEXT_FORMAT : FORMATS[cell.format ?? 'plain'],
    alignment: {
      horizontal: ALIGN[horizontal],
      vertical: role === 'label' || (wrap && role !== 'header') ? 'top' : 'center',
      wrapText: wrap || role === 'header',
      ...(INDENTED.has(role) ? { indent: 1 } : {}),
    },
  }
}

const isNumeric = ({ value, format }: SheetCell): boolean =>
  value.kind === 'number' || value.kind === 'date' || (format !== undefined && format !== 'plain')

const toned = ({ tone = 'ink' }: SheetCell): CellStyle => ({
  font: { name: FONT, size: 11, bold: true, color: { rgb: SWATCHES[tone].text } },
  fill: solid(SWATCHES[tone].soft),
})

function look({ role }: SheetCell): CellStyle {
  const font = (size: number, rgb: string, bold = false) => ({
    name: FONT,
    size,
    bold,
    color: { rgb },
  })
  const grid = { border: { bottom: line, left: line, right: line, top: line } }
  switch (role) {
    case 'title':
      return { font: font(20, INK, true) }
    case 'subtitle':
      return { font: font(11, INK_2) }
    case 'section':
      return { font: font(14, SWATCHES.primary.text, true) }
    case 'header':
      return { font: font(11, 'FFFFFF', true), fill: solid(INK) }
    case 'input':
      return { font: font(11, INK), fill: solid(EDITABLE), ...grid }
    case 'computed':
      return { font: font(11, INK), ...grid }
    case 'total':
      return {
        font: font(11, INK, true),
        fill: solid(EVEN_ROW),
        border: { top: { style: 'medium', color: { rgb: INK } } },
      }
    case 'label':
      return { font: font(11, INK, true) }
    case 'text':
      return { font: font(11, INK) }
  }
}
