import { BRASS_TEXT, INK, INK_2, INK_3, LINE, PETROL, SWATCHES } from '../formats/palette'
import { type AxisPlace, type RadarAxis, radarLayout, radarPath } from './radar-layout'
import { at, PICTURE_FONT, svgText } from './svg'
import { textWidth } from './text-width'

export interface RadarWords {
  /** Names of the series, for the legend: today, target, and the date of the previous audit. */
  readonly now: string
  readonly target: string
  readonly previous: string
}

export interface Radar {
  /** Three to twelve, first on top, then clockwise. */
  readonly axes: readonly RadarAxis[]
  readonly words: RadarWords
}

/** Points: the width of the text of an A4 page. */
export const RADAR_SIZE = { width: 453, height: 330 }
const LEGEND_HEIGHT = 26
const LABEL_SIZE = 10

/**
 * A radar of scores from 0 to 5 as a vector picture of 453 × 330 points: today solid, target dashed,
 * previous dotted, the main brake in red with a marker of its own; values stand under the names, names never
 * overlap. Series without any value are left out, of the legend too.
 */
export function radarPicture({ axes, words }: Radar): string {
  const { width, height } = RADAR_SIZE
  const layout = radarLayout(axes, {
    width,
    height: height - LEGEND_HEIGHT,
    labelSize: LABEL_SIZE,
    letterWidth: 1,
  })
  const { rings, centre } = layout
  const path = (series: 'now' | 'target' | 'previous') =>
    radarPath(layout.axes.map((place) => place[series]))
  const [now, target, previous] = [path('now'), path('target'), path('previous')]
  const complete = now.endsWith('Z')
  const ringLines = rings.map((ring) => `<path d="${radarPath(ring)}"/>`)
  const spokes = layout.axes.map(
    ({ end }) => `<path d="M${at(centre.x)} ${at(centre.y)}L${at(end.x)} ${at(end.y)}"/>`,
  )
  const numbers = [1, 3, 5].map((level) => {
    const ring = rings[level - 1]?.[0] ?? centre
    return `<text x="${at(ring.x + 3)}" y="${at(ring.y + 9)}">${level}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT}">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    `<g fill="none" stroke="#${LINE}" stroke-width="0.7">${ringLines.join('')}${spokes.join('')}</g>`,
    previous &&
      `<path d="${previous}" fill="none" stroke="#${INK_2}" stroke-width="1" stroke-dasharray="1.5 2"/>`,
    target &&
      `<path d="${target}" fill="none" stroke="#${BRASS_TEXT}" stroke-width="1.2" stroke-dasharray="5 3"/>`,
    now &&
      `<path d="${now}" fill="${complete ? `#${PETROL}` : 'none'}" fill-opacity="0.14" stroke="#${PETROL}" stroke-width="1.8" stroke-linejoin="round"/>`,
    ...layout.axes.map((place) => marker(place)),
    `<g font-size="7.5" fill="#${INK_3}">${numbers.join('')}</g>`,
    ...layout.axes.map((place) => label(place)),
    legend(
      [
        { text: words.now, shown: now !== '', colour: PETROL, dash: '' },
        { text: words.target, shown: target !== '', colour: BRASS_TEXT, dash: '5 3' },
        { text: words.previous, shown: previous !== '', colour: INK_2, dash: '1.5 2' },
      ],
      width,
      height - 9,
    ),
    '</svg>',
  ].join('')
}

function marker({ axis, now }: AxisPlace): string {
  if (!now) return ''
  return axis.weakest
    ? `<circle cx="${at(now.x)}" cy="${at(now.y)}" r="3.6" fill="#${SWATCHES.off.text}"/>`
    : `<circle cx="${at(now.x)}" cy="${at(now.y)}" r="2.6" fill="#FFFFFF" stroke="#${PETROL}" stroke-width="1.3"/>`
}

function label({ axis, text }: AxisPlace): string {
  const colour = axis.weakest ? SWATCHES.off.text : INK
  const target =
    axis.targetText === ''
      ? ''
      : `<tspan font-weight="400" fill="#${BRASS_TEXT}">\u00A0${svgText(axis.targetText)}</tspan>`
  return `<g font-size="${LABEL_SIZE}" text-anchor="${text.anchor}"><text x="${at(text.x)}" y="${at(text.name)}" fill="#${axis.weakest ? colour : INK_2}"${axis.weakest ? ' font-weight="700"' : ''}>${svgText(axis.label)}</text><text x="${at(text.x)}" y="${at(text.values)}" font-weight="700" fill="#${colour}">${svgText(axis.nowText)}${target}</text></g>`
}

interface Series {
  readonly text: string
  readonly shown: boolean
  readonly colour: string
  readonly dash: string
}

const SAMPLE = 22

function legend(series: readonly Series[], width: number, y: number): string {
  const shown = series.filter((one) => one.shown)
  const sizes = shown.map(({ text }) => SAMPLE + 5 + textWidth(text, 9) + 18)
  let x = (width - sizes.reduce((sum, size) => sum + size, 0) + 18) / 2
  const items = shown.map(({ text, colour, dash }, index) => {
    const left = x
    x += sizes[index] ?? 0
    return `<path d="M${at(left)} ${y - 3}h${SAMPLE}" stroke="#${colour}" stroke-width="1.6"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/><text x="${at(left + SAMPLE + 5)}" y="${y}">${svgText(text)}</text>`
  })
  return `<g font-size="9" fill="#${INK_2}">${items.join('')}</g>`
}
