import type { Parts } from '../package/parts'
import type { Workbook } from '../sheets'
import { chartXml } from './charts/chart-xml'
import { TEXT_FORMAT } from './styles'

/** What hucre 1.0.0 leaves to be put right in a package, and our own charts in place of its placeholders. */
export const repairXlsx =
  (workbook: Workbook) =>
  (parts: Parts): void => {
    const charts = workbook.sheets.flatMap((sheet) => sheet.charts ?? [])
    for (const [index, chart] of charts.entries())
      parts.set(`xl/charts/chart${index + 1}.xml`, chartXml(chart, workbook.language))
    for (const [name, content] of parts) {
      if (typeof content !== 'string') continue
      if (name.startsWith('xl/worksheets/sheet')) parts.set(name, withErrorCells(content))
      if (name === 'xl/workbook.xml') parts.set(name, withQuotedSheetNames(content))
      if (name === 'xl/styles.xml') parts.set(name, withQuotedTexts(withOrderedFonts(content)))
    }
  }

/** Excel refuses a print area whose sheet has a space in its name, unless the name is quoted. */
const withQuotedSheetNames = (xml: string): string =>
  xml.replace(
    /(<definedName name="_xlnm\.[^>]*>)([^'!<][^!<]*)!/g,
    (_match, open: string, sheet: string) => `${open}'${sheet.replace(/'/g, "''")}'!`,
  )

/** A cached #N/A is an error, not the text "#N/A". */
const withErrorCells = (xml: string): string =>
  xml.replace(/\st="str"([^>]*><f>[^<]*<\/f><v>#N\/A<\/v>)/g, ' t="e"$1')

/** Texts that would be taken for formulas carry the mark of a typed apostrophe. */
function withQuotedTexts(xml: string): string {
  const custom = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${TEXT_FORMAT}"/>`).exec(
    xml,
  )?.[1]
  return xml.replace(/<cellXfs\b.*?<\/cellXfs>/s, (xfs) =>
    xfs.replace(
      new RegExp(`<xf (numFmtId="(?:49${custom === undefined ? '' : `|${custom}`})")`, 'g'),
      '<xf quotePrefix="1" $1',
    ),
  )
}

/** Order of the properties of a font in the schema (ECMA-376 part 1, 18.8.22). */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

/** The library writes some font properties out of order, which validators refuse. */
const withOrderedFonts = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/gs, (_font: string, content: string) => {
    const place = (tag: string) => FONT_ORDER.indexOf(/^<(\w+)/.exec(tag)?.[1] ?? '')
    const tags = content.match(/<\w+[^>]*\/>/g) ?? []
    return `<font>${tags.toSorted((a, b) => place(a) - place(b)).join('')}</font>`
  })
