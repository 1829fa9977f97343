import { RISK_LEVELS } from '../rules/risk-level'
import { GRID, type HeatMapWords, INK, INK_2 } from './heat-map-grid'
import { disc, ghostMark } from './heat-map-marks'
import { LEVEL_LOOKS, texture } from './heat-map-textures'
import { at, svgText } from './svg'
import { fitText, textWidth } from './text-width'

const LEGEND_TOP = 350

/** The levels from the worst, with their scores and counts; then what the discs say. */
export function legend(words: HeatMapWords, crowded: boolean): string {
  const step = (GRID.right - 6) / RISK_LEVELS.length
  const levels = RISK_LEVELS.toReversed().map((level, index) => {
    const x = 6 + index * step
    const box = { left: x, top: LEGEND_TOP, right: x + 18, bottom: LEGEND_TOP + 18 }
    return `<rect x="${at(x)}" y="${LEGEND_TOP}" width="18" height="18" rx="2.5" fill="${LEVEL_LOOKS[level].fill}"/>${texture(level, box)}<text x="${at(x + 24)}" y="${LEGEND_TOP + 7}" font-size="9.5" font-weight="700" fill="${INK}">${svgText(fitText(words.levels[level], 9.5, step - 28, true))}</text><text x="${at(x + 24)}" y="${LEGEND_TOP + 18}" font-size="9" fill="${INK_2}">${svgText(fitText(words.counts[level], 9, step - 28))}</text>`
  })
  const y = LEGEND_TOP + 38
  const marks = crowded
    ? [
        countedMark(14, y, true),
        label(26, y, words.before),
        countedMark(46 + textWidth(words.before, 9), y, false),
        label(58 + textWidth(words.before, 9), y, words.after),
      ]
    : [
        ghostMark(12, y),
        label(22, y, words.before),
        disc('1', 46 + textWidth(words.before, 9), y, false),
        label(60 + textWidth(words.before, 9), y, words.after),
      ]
  return [
    `<path d="M6 ${LEGEND_TOP - 8}H${GRID.right}" stroke="#D3CFC4" stroke-width="0.6"/>`,
    ...levels,
    ...marks,
  ].join('')
}

const countedMark = (x: number, y: number, before: boolean): string =>
  `<circle cx="${at(x)}" cy="${at(y)}" r="7" fill="${before ? '#FFFFFF' : INK}" stroke="${INK}" stroke-width="1"${before ? ' stroke-dasharray="2.6 1.8"' : ''}/>`

const label = (x: number, y: number, text: string): string =>
  `<text x="${at(x)}" y="${at(y + 3)}" font-size="9" fill="${INK_2}">${svgText(text)}</text>`
