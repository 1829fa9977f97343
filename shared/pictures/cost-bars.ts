import { BRASS, INK, INK_2, INK_3, PETROL } from '../formats/palette'
import { at, PICTURE_FONT, svgText } from './svg'
import { fitText, textWidth } from './text-width'

export interface CostBar {
  readonly label: string
  /** Euros, 0 or more, one per part and in the same order. */
  readonly parts: readonly number[]
  /** The total, as it is written at the end of the bar. */
  readonly totalText: string
}

export interface CostBars {
  /** Names of the parts, for the legend; six at most. */
  readonly parts: readonly string[]
  readonly bars: readonly CostBar[]
}

export const COST_BARS_WIDTH = 453
/** Parts have no meaning of their own: two petrols, brass, greys, told apart by lightness. */
export const PART_FILLS = [
  `#${PETROL}`,
  '#6FA8B8',
  `#${BRASS}`,
  '#8C95A5',
  '#41506A',
  '#D3CFC4',
] as const

const LABELS = 126
const TOTALS = 62
const ROW = 24
const LEGEND_ROW = 15

/** Points a picture of that many bars and parts is high. */
export const costBarsHeight = ({ bars, parts }: CostBars): number =>
  8 + bars.length * ROW + legendRows(parts).length * LEGEND_ROW + 6

/** Costs as stacked bars on one scale, the total at the end of each: a vector picture 453 points wide. */
export function costBarsPicture(costs: CostBars): string {
  const height = costBarsHeight(costs)
  const most = Math.max(1, ...costs.bars.map(({ parts }) => sum(parts)))
  const space = COST_BARS_WIDTH - LABELS - TOTALS
  const rows = costs.bars.map((bar, index) => {
    const y = 6 + index * ROW
    let x = LABELS
    const parts = bar.parts.map((euros, part) => {
      const width = (euros / most) * space
      const left = x
      x += width
      if (width <= 0) return ''
      // A gap tells neighbours apart in grey too.
      return `<rect x="${at(left)}" y="${y}" width="${at(Math.max(0.6, width - 1.2))}" height="14" rx="1" fill="${PART_FILLS[part % PART_FILLS.length]}"/>`
    })
    return `<text x="0" y="${y + 11}" fill="#${INK}">${svgText(fitText(bar.label, 10, LABELS - 8))}</text>${parts.join('')}<text x="${COST_BARS_WIDTH}" y="${y + 11}" text-anchor="end" font-weight="700" fill="#${INK}">${svgText(bar.totalText)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${COST_BARS_WIDTH}" height="${height}" viewBox="0 0 ${COST_BARS_WIDTH} ${height}" font-family="${PICTURE_FONT}">`,
    `<rect width="${COST_BARS_WIDTH}" height="${height}" fill="#FFFFFF"/>`,
    `<g font-size="10" fill="#${INK_2}">${rows.join('')}</g>`,
    `<path d="M${LABELS} 2V${6 + costs.bars.length * ROW - 4}" stroke="#${INK_3}" stroke-width="0.7"/>`,
    legend(costs.parts, 8 + costs.bars.length * ROW),
    '</svg>',
  ].join('')
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

interface LegendItem {
  readonly text: string
  readonly part: number
  readonly x: number
}

/** Names in as many rows as they need. */
function legendRows(parts: readonly string[]): readonly (readonly LegendItem[])[] {
  const rows: LegendItem[][] = []
  let x = LABELS
  for (const [part, text] of parts.entries()) {
    const width = 13 + textWidth(text, 9) + 14
    if (rows.length === 0 || x + width > COST_BARS_WIDTH + 14) {
      rows.push([])
      x = LABELS
    }
    rows.at(-1)?.push({ text, part, x })
    x += width
  }
  return rows
}

function legend(parts: readonly string[], top: number): string {
  const items = legendRows(parts).flatMap((row, index) =>
    row.map(
      ({ text, part, x }) =>
        `<rect x="${at(x)}" y="${at(top + index * LEGEND_ROW + 2)}" width="8" height="8" rx="1.5" fill="${PART_FILLS[part % PART_FILLS.length]}"/><text x="${at(x + 13)}" y="${at(top + index * LEGEND_ROW + 9.5)}">${svgText(text)}</text>`,
    ),
  )
  return `<g font-size="9" fill="#${INK_3}">${items.join('')}</g>`
}
