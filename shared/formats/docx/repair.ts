import type { Parts } from '../package/parts'
import { EVEN_ROW, HAIRLINE, INK } from '../palette'
import { TABLE_STYLE } from './styles'

/** What docx 9.15.2 cannot write: a table style. */
export function repairDocx(parts: Parts): void {
  const styles = parts.get('word/styles.xml')
  if (typeof styles === 'string')
    parts.set('word/styles.xml', styles.replace('</w:styles>', `${TABLE_STYLE_XML}</w:styles>`))
}

/** The table style « Sextant »: ink head, hairline rows, every other row tinted. */
const TABLE_STYLE_XML = `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="${TABLE_STYLE}"/><w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${HAIRLINE}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${HAIRLINE}"/></w:tblBorders><w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="110" w:type="dxa"/><w:bottom w:w="80" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${INK}"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${EVEN_ROW}"/></w:tcPr></w:tblStylePr></w:style>`
