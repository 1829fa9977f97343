import { escapeXml } from '../../package/escape-xml'
import { LINE, SWATCHES } from '../../palette'
import type { Axis, ScatterChart, ScatterSeries } from '../../sheets'
import {
  chartSpace,
  gridlines,
  lineXml,
  numbersXml,
  optional,
  pointsXml,
  scalingXml,
  solid,
  textProperties,
  titleXml,
} from './pieces'

const LABEL_RANGE = '{02D57815-91ED-43cb-92C2-25804820EDAC}'
const FIELD = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}'

/**
 * A native scatter chart with its cached points, so that readers that compute nothing draw it too, and labels
 * taken from cells (Excel 2013 and later, LibreOffice 7.1 and later).
 */
export const scatterChartXml = (chart: ScatterChart, language: 'fr' | 'en'): string =>
  chartSpace({
    title: chart.title,
    language,
    framed: true,
    unnamed: chart.series.flatMap(({ look }, index) =>
      // Lines that only mark a place need no entry in the legend.
      look.kind === 'line' && look.named !== true ? [index] : [],
    ),
    plot: [
      '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
      ...chart.series.map(seriesXml),
      '<c:axId val="10010"/><c:axId val="10020"/></c:scatterChart>',
      axisXml(chart.xAxis, 10_010, 10_020, 'b'),
      axisXml(chart.yAxis, 10_020, 10_010, 'l'),
    ].join(''),
  })

function seriesXml(series: ScatterSeries, index: number): string {
  const { name, x, y, look } = series
  const { line, text } = SWATCHES[look.tone]
  const shape =
    look.kind === 'line'
      ? `<c:spPr>${lineXml(text, look.named === true ? 22_225 : 15_875, look.dashed === true ? 'dash' : 'solid')}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`
      : `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="${look.symbol}"/><c:size val="${look.size}"/><c:spPr>${solid(text)}${lineXml(line, 9_525)}</c:spPr></c:marker>`
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    shape,
    labelsXml(series),
    `<c:xVal>${numbersXml(x)}</c:xVal><c:yVal>${numbersXml(y)}</c:yVal><c:smooth val="0"/>`,
    labelRange(series),
    '</c:ser>',
  ].join('')
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

const labelRange = ({ labels }: ScatterSeries): string =>
  labels
    ? `<c:extLst><c:ext uri="${LABEL_RANGE}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:datalabelsRange><c15:f>${escapeXml(labels.range)}</c15:f><c15:dlblRangeCache>${pointsXml(labels.cached)}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`
    : ''

const axisXml = (axis: Axis, id: number, cross: number, position: 'b' | 'l'): string =>
  [
    `<c:valAx><c:axId val="${id}"/>${scalingXml(axis)}`,
    `<c:delete val="0"/><c:axPos val="${position}"/>${gridlines()}`,
    titleXml(axis.title, 1100, false),
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${lineXml(LINE, 9_525)}</c:spPr>${textProperties(1000, false)}`,
    `<c:crossAx val="${cross}"/><c:crosses val="min"/><c:crossBetween val="midCat"/>${optional('majorUnit', axis.step)}</c:valAx>`,
  ].join('')
