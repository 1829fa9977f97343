import { LINE, SWATCHES } from '../../palette'
import type { CategoryChart, CategorySeries } from '../../sheets'
import {
  chartSpace,
  gridlines,
  lineXml,
  numbersXml,
  optional,
  scalingXml,
  solid,
  type Stroke,
  textProperties,
  textsXml,
  titleXml,
} from './pieces'

const CATEGORIES = 10_010
const VALUES = 10_020
const AXIS_IDS = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`

/** A native chart of values by name: a radar, bars side by side or lines, with its cached values. */
export function categoryChartXml(chart: CategoryChart, language: 'fr' | 'en'): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart)).join('')
  return chartSpace({
    title: chart.title,
    language,
    framed: chart.kind !== 'radar',
    plot: `${PLOTS[chart.kind](series)}${categoryAxis(chart)}${valueAxis(chart)}`,
  })
}

const PLOTS: Readonly<Record<CategoryChart['kind'], (series: string) => string>> = {
  radar: (series) =>
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:radarChart>`,
  bar: (series) =>
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/><c:overlap val="0"/>${AXIS_IDS}</c:barChart>`,
  line: (series) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`,
}

function seriesXml(series: CategorySeries, index: number, chart: CategoryChart): string {
  const { name, values, look } = series
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${textsXml({ range: name.cell, cached: [name.cached] })}</c:tx>`,
    chart.kind === 'bar' ? barShape(look) : lineShape(look),
    `<c:cat>${textsXml(chart.categories)}</c:cat><c:val>${numbersXml(values)}</c:val>`,
    chart.kind === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('')
}

const barShape = ({ tone }: CategorySeries['look']): string =>
  `<c:spPr>${solid(SWATCHES[tone].line)}</c:spPr><c:invertIfNegative val="0"/>`

const STROKES: Readonly<Record<CategorySeries['look']['stroke'], Stroke>> = {
  solid: 'solid',
  dashed: 'dash',
  dotted: 'sysDot',
}

/** Only a solid line carries marks: a dashed one with marks hides its dashes. */
function lineShape({ tone, stroke }: CategorySeries['look']): string {
  const { text } = SWATCHES[tone]
  const marker =
    stroke === 'solid'
      ? `<c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid('FFFFFF')}${lineXml(text, 15_875)}</c:spPr>`
      : '<c:symbol val="none"/>'
  return `<c:spPr>${lineXml(text, stroke === 'solid' ? 25_400 : 19_050, STROKES[stroke])}</c:spPr><c:marker>${marker}</c:marker>`
}

const categoryAxis = ({ kind, categoryTitle }: CategoryChart): string =>
  [
    `<c:catAx><c:axId val="${CATEGORIES}"/>${scalingXml({})}<c:delete val="0"/><c:axPos val="b"/>`,
    // On a radar these are the rays.
    kind === 'radar' ? gridlines() : '',
    kind === 'radar' || categoryTitle === undefined ? '' : titleXml(categoryTitle, 1100, false),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${lineXml(LINE, 9_525)}</c:spPr>${textProperties(1000, kind === 'radar')}`,
    `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('')

const valueAxis = ({ kind, valueAxis: axis }: CategoryChart): string =>
  [
    `<c:valAx><c:axId val="${VALUES}"/>${scalingXml(axis)}<c:delete val="0"/><c:axPos val="l"/>${gridlines()}`,
    kind === 'radar' || axis.title === '' ? '' : titleXml(axis.title, 1100, false),
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${kind === 'radar' ? 'nextTo' : 'low'}"/>`,
    `<c:spPr>${lineXml(LINE, 9_525)}</c:spPr>${textProperties(kind === 'radar' ? 800 : 1000, false)}`,
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${optional('majorUnit', axis.step)}</c:valAx>`,
  ].join('')
