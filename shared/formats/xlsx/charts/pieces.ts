import { escapeXml } from '../../package/escape-xml'
import { HAIRLINE, INK_2, LINE } from '../../palette'
import type { Axis, CachedNumbers, CachedTexts } from '../../sheets'

/** What every chart is made of (ECMA-376 part 1, 21.2). Element order is the schema's: Office refuses any other. */

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export interface ChartParts {
  readonly title: string
  readonly language: 'fr' | 'en'
  /** The chart and its axes, without what surrounds them. */
  readonly plot: string
  /** Index of the series that the legend leaves out. */
  readonly unnamed?: readonly number[]
  /** Whether a frame is drawn round the plot. */
  readonly framed: boolean
}

/** A whole chart part. Missing values leave a gap, and hidden columns are drawn: they are where the data are. */
export const chartSpace = ({ title, language, plot, unnamed = [], framed }: ChartParts): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>`,
    `<c:date1904 val="0"/><c:lang val="${language === 'fr' ? 'fr-FR' : 'en-GB'}"/><c:roundedCorners val="0"/><c:chart>`,
    titleXml(title, 1400, true),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}`,
    `<c:spPr><a:noFill/><a:ln w="9525">${framed ? solid(LINE) : '<a:noFill/>'}</a:ln></c:spPr></c:plotArea>`,
    `<c:legend><c:legendPos val="b"/>${unnamed.map(withoutEntry).join('')}<c:overlay val="0"/>${textProperties(1000, false)}</c:legend>`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `${textProperties(1000, false)}</c:chartSpace>`,
  ].join('')

const withoutEntry = (index: number): string =>
  `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`

export const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

export type Stroke = 'solid' | 'dash' | 'sysDot'

/** @param width English metric units: 12,700 to a point */
export const lineXml = (colour: string, width: number, stroke: Stroke = 'solid'): string =>
  `<a:ln w="${width}">${solid(colour)}${stroke === 'solid' ? '' : `<a:prstDash val="${stroke}"/>`}</a:ln>`

export const gridlines = (): string =>
  `<c:majorGridlines><c:spPr>${lineXml(HAIRLINE, 6_350)}</c:spPr></c:majorGridlines>`

/** A range of numbers with what it holds now; a hole is a point that is not drawn. */
export const numbersXml = ({ range, cached }: CachedNumbers): string =>
  `<c:numRef><c:f>${escapeXml(range)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${pointsXml(cached)}</c:numCache></c:numRef>`

/** A range of texts with what it holds now. */
export const textsXml = ({ range, cached }: CachedTexts): string =>
  `<c:strRef><c:f>${escapeXml(range)}</c:f><c:strCache>${pointsXml(cached)}</c:strCache></c:strRef>`

export function pointsXml(cached: readonly (string | number | null)[]): string {
  const points = cached.map((value, index) =>
    value === null
      ? ''
      : `<c:pt idx="${index}"><c:v>${typeof value === 'number' ? value : escapeXml(value)}</c:v></c:pt>`,
  )
  return `<c:ptCount val="${cached.length}"/>${points.join('')}`
}

/** Ends of an axis; without them the reader chooses. */
export const scalingXml = ({ min, max }: Pick<Axis, 'min' | 'max'>): string =>
  `<c:scaling><c:orientation val="minMax"/>${optional('max', max)}${optional('min', min)}</c:scaling>`

export const optional = (tag: string, value: number | undefined): string =>
  value === undefined ? '' : `<c:${tag} val="${value}"/>`

export const titleXml = (text: string, size: number, bold: boolean): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${face(size, bold)}</a:defRPr></a:pPr><a:r><a:rPr ${face(size, bold)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`

export const textProperties = (size: number, bold: boolean): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${face(size, bold)}</a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`

const face = (size: number, bold: boolean): string =>
  `sz="${size}" b="${bold ? 1 : 0}">${solid(INK_2)}<a:latin typeface="Calibri"/>`
