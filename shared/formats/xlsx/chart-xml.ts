import { escapeXml } from '../package/escape-xml'
import { INK_2, LINE, SWATCHES } from '../palette'
import type { Axis, ScatterChart, ScatterSeries } from '../sheets'

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const LABEL_RANGE = '{02D57815-91ED-43cb-92C2-25804820EDAC}'
const FIELD = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}'

/**
 * A native scatter chart (ECMA-376 part 1, 21.2) with its cached points, so that readers that compute nothing draw
 * it too, and labels taken from cells (Excel 2013 and later, LibreOffice 7.1 and later).
 */
export function scatterChartXml(chart: ScatterChart, language: 'fr' | 'en'): string {
  const lang = language === 'fr' ? 'fr-FR' : 'en-GB'
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>`,
    `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/><c:chart>`,
    title(chart.title, 1400, true),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...chart.series.map(seriesXml),
    '<c:axId val="10010"/><c:axId val="10020"/></c:scatterChart>',
    axisXml(chart.xAxis, 10_010, 10_020, 'b'),
    axisXml(chart.yAxis, 10_020, 10_010, 'l'),
    `<c:spPr><a:noFill/><a:ln w="9525"><a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill></a:ln></c:spPr></c:plotArea>`,
    `<c:legend><c:legendPos val="b"/>${chart.series.map(legendEntry).join('')}<c:overlay val="0"/>${textProperties(1000, false)}</c:legend>`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    `${textProperties(1000, false)}</c:chartSpace>`,
  ].join('')
}

/** The cut lines need no entry in the legend. */
const legendEntry = ({ look }: ScatterSeries, index: number): string =>
  look.kind === 'line'
    ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`
    : ''

function seriesXml(series: ScatterSeries, index: number): string {
  const { name, x, y, look } = series
  const { line, text } = SWATCHES[look.tone]
  const shape =
    look.kind === 'line'
      ? `<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="${text}"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`
      : `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="${look.symbol}"/><c:size val="${look.size}"/><c:spPr><a:solidFill><a:srgbClr val="${text}"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill></a:ln></c:spPr></c:marker>`
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    shape,
    labelsXml(series),
    `<c:xVal>${numbers(x)}</c:xVal><c:yVal>${numbers(y)}</c:yVal><c:smooth val="0"/>`,
    labelRange(series),
    '</c:ser>',
  ].join('')
}

const numbers = ({ range, cached }: ScatterSeries['x']): string => {
  const points = cached
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
    )
    .join('')
  return `<c:numRef><c:f>${escapeXml(range)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${cached.length}"/>${points}</c:numCache></c:numRef>`
}

const shown = (series: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="${series ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

/** One label per point, each a field that reads its cell. */
function labelsXml({ labels, x }: ScatterSeries): string {
  if (!labels) return ''
  const points = labels.cached.map((text, index) =>
    x.cached[index] === null || x.cached[index] === undefined
      ? ''
      : `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr/><a:p><a:fld id="{00000000-0000-4000-8000-${String(index).padStart(12, '0')}}" type="CELLRANGE"><a:rPr/><a:pPr/><a:t>${escapeXml(text)}</a:t></a:fld><a:endParaRPr/></a:p></c:rich></c:tx><c:dLblPos val="r"/>${shown(false)}<c:extLst><c:ext uri="${FIELD}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>`,
  )
  return `<c:dLbls>${points.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(900, false)}<c:dLblPos val="r"/>${shown(false)}<c:extLst><c:ext uri="${FIELD}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbls>`
}

function labelRange({ labels }: ScatterSeries): string {
  if (!labels) return ''
  const points = labels.cached
    .map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
    .join('')
  return `<c:extLst><c:ext uri="${LABEL_RANGE}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:datalabelsRange><c15:f>${escapeXml(labels.range)}</c15:f><c15:dlblRangeCache><c:ptCount val="${labels.cached.length}"/>${points}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`
}

const axisXml = (axis: Axis, id: number, cross: number, position: 'b' | 'l'): string =>
  [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E6E3DB"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    title(axis.title, 1100, false),
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill></a:ln></c:spPr>${textProperties(1000, false)}`,
    `<c:crossAx val="${cross}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${axis.step}"/></c:valAx>`,
  ].join('')

const title = (text: string, size: number, bold: boolean): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${face(size, bold)}</a:defRPr></a:pPr><a:r><a:rPr ${face(size, bold)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`

const textProperties = (size: number, bold: boolean): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${face(size, bold)}</a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`

const face = (size: number, bold: boolean): string =>
  `sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${INK_2}"/></a:solidFill><a:latin typeface="Calibri"/>`
