import {
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'
import { err } from '../../kernel/result'
import { finishPackage } from '../finish-package'
import type { Rasterize, Written } from '../format'
import { INK, SWATCHES } from '../palette'
import {
  areaName,
  columnName,
  type ConditionalFormat,
  type Sheet,
  type SheetCell,
  type ValidationRule,
  type Workbook,
} from '../sheets'
import { cellText, looksLikeFormula, sheetNameFault } from './cell-text'
import { repairXlsx } from './repair'
import { rowHeights } from './row-heights'
import { FONT, styleOf } from './styles'

/** A workbook as Excel: typed cells, live formulas with their results, native charts, A4 fitted to one page's width. */
export async function write(workbook: Workbook, _rasterize: Rasterize): Promise<Written> {
  const names = workbook.sheets.map(({ name }) => name)
  const fault = names.flatMap((name, index) => sheetNameFault(name, names.slice(0, index)) ?? [])[0]
  if (fault !== undefined) return err({ detail: `sheet name: ${fault}` })
  const styles = styleCache()
  const bytes = await writeXlsx({
    properties: {
      title: workbook.title,
      created: new Date(workbook.editedAt),
      modified: new Date(workbook.editedAt),
    },
    defaultFont: { name: FONT, size: 11, family: 2, color: { rgb: INK } },
    namedRanges: workbook.names.map(({ name, range }) => ({ name, range })),
    sheets: workbook.sheets.map((sheet) => writeSheet(sheet, workbook, styles)),
  })
  return finishPackage(bytes, workbook, repairXlsx(workbook))
}

type Styles = (cell: SheetCell, quoted: boolean) => CellStyle

/** Thousands of cells share a dozen looks. */
function styleCache(): Styles {
  const known = new Map<string, CellStyle>()
  return (cell, quoted) => {
    const { role, format, align, tone, wrap, value } = cell
    const key = [role, format, align, tone, wrap, value.kind, quoted].join('|')
    const style = known.get(key) ?? styleOf(cell, quoted)
    known.set(key, style)
    return style
  }
}

function writeSheet(sheet: Sheet, workbook: Workbook, styles: Styles): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, line] of sheet.rows.entries())
    for (const [column, cell] of line.entries())
      if (cell) cells.set(`${row},${column}`, writeCell(cell, workbook.language, styles))
  const { filter, freeze, printTitles, merges, charts, printed } = sheet
  const heights = rowHeights(sheet)
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, hidden = false }) => ({ width, hidden })),
    rows: [],
    cells,
    view: { showGridLines: false },
    rowDefs: new Map([...heights].map(([row, height]) => [row - 1, { height }])),
    ...(freeze ? { freezePane: { ...freeze } } : {}),
    ...(filter ? { autoFilter: { range: areaName(filter) } } : {}),
    ...(merges
      ? {
          merges: merges.map((area) => ({
            startRow: area.firstRow - 1,
            startCol: area.firstColumn - 1,
            endRow: area.lastRow - 1,
            endCol: area.lastColumn - 1,
          })),
        }
      : {}),
    dataValidations: (sheet.validations ?? []).map(validation),
    conditionalRules: (sheet.conditionalFormats ?? []).map(conditionalRule),
    charts: (charts ?? []).map((chart) => ({
      // Its part is replaced by ours; hucre places it and declares it.
      type: 'scatter',
      title: chart.title,
      altText: chart.alt,
      series: [{ name: 'x', values: 'A1:A2', categories: 'A1:A2' }],
      anchor: {
        from: { row: chart.area.firstRow - 1, col: chart.area.firstColumn - 1 },
        to: { row: chart.area.lastRow, col: chart.area.lastColumn },
      },
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 },
      ...(printed ? { printArea: `$A$1:$${columnName(printed.columns)}$${printed.rows}` } : {}),
      ...(printTitles
        ? { printTitlesRow: `$${printTitles.firstRow}:$${printTitles.lastRow}` }
        : {}),
    },
    headerFooter: { oddFooter: `&L&9${footerText(workbook.footer)}&R&9&P / &N` },
  }
}

/** `&` starts a code in a header or footer; 255 characters at most. */
const footerText = (text: string): string => text.slice(0, 100).replace(/&/g, '&&')

function writeCell(cell: SheetCell, language: 'fr' | 'en', styles: Styles): Partial<Cell> {
  const { value } = cell
  switch (value.kind) {
    case 'empty':
      return { value: null, style: styles(cell, false) }
    case 'text':
      return {
        value: cellText(value.text, language),
        style: styles(cell, looksLikeFormula(value.text)),
      }
    case 'number':
      return { value: value.value, style: styles(cell, false) }
    case 'date':
      return { value: new Date(`${value.iso.slice(0, 10)}T00:00:00Z`), style: styles(cell, false) }
    case 'formula':
      return {
        formula: value.formula,
        formulaResult:
          value.cached === null
            ? '#N/A'
            : typeof value.cached === 'string'
              ? cellText(value.cached, language)
              : value.cached,
        style: styles(cell, false),
      }
  }
}

function validation({ area, rule, errorTitle, errorMessage }: ValidationRule): DataValidation {
  const common = {
    range: areaName(area),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: errorTitle.slice(0, 32),
    errorMessage: errorMessage.slice(0, 225),
  }
  return rule.kind === 'list'
    ? { ...common, type: 'list', formula1: rule.source }
    : {
        ...common,
        type: rule.whole ? 'whole' : 'decimal',
        operator: 'between',
        formula1: String(rule.min),
        formula2: String(rule.max),
      }
}

function conditionalRule({ area, rule }: ConditionalFormat, index: number): ConditionalRule {
  const common = { range: areaName(area), priority: index + 1 }
  if (rule.kind === 'bar')
    return {
      ...common,
      type: 'dataBar',
      dataBar: {
        cfvo: [
          { type: 'num', value: String(rule.min) },
          { type: 'num', value: String(rule.max) },
        ],
        color: 'FFCFE3EA',
      },
    }
  const { text, soft } = SWATCHES[rule.tone]
  return {
    ...common,
    type: 'expression',
    formula: rule.formula,
    style: {
      font: { bold: true, color: { rgb: text } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: soft }, bgColor: { rgb: soft } },
    },
  }
}
