import { levelOfScore } from '../rules/risk-level'
import {
  cellBox,
  GRID,
  HEAT_MAP_SIZE,
  HEIGHT,
  type HeatMapRisk,
  type HeatMapWords,
  INK,
  INK_2,
  INK_3,
  MARKS,
  WIDTH,
} from './heat-map-grid'
import { legend } from './heat-map-legend'
import { countMarks, isCrowded, riskMarks } from './heat-map-marks'
import { LEVEL_LOOKS, texture } from './heat-map-textures'
import { at, PICTURE_FONT, svgText } from './svg'
import { fitText } from './text-width'

export interface HeatMap {
  readonly risks: readonly HeatMapRisk[]
  readonly words: HeatMapWords
}

/**
 * The map of risks as a vector picture: 25 cells with their score, level by colour and texture, one numbered
 * disc per risk where its measures leave it, a dashed one where it comes from and an arrow between the two.
 */
export function heatMapPicture(map: HeatMap): string {
  const { width, height } = HEAT_MAP_SIZE
  const crowded = isCrowded(map.risks)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT}">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    cells(),
    axes(map.words),
    crowded ? countMarks(map.risks) : riskMarks(map.risks),
    legend(map.words, crowded),
    '</svg>',
  ].join('')
}

const cells = (): string =>
  MARKS.flatMap((severity) =>
    MARKS.map((probability) => {
      const box = cellBox({ probability, severity })
      const level = levelOfScore(probability * severity)
      return `<rect x="${at(box.left)}" y="${at(box.top)}" width="${at(WIDTH)}" height="${at(HEIGHT)}" rx="3" fill="${LEVEL_LOOKS[level].fill}"/>${texture(level, box)}`
    }),
  ).join('')

function axes(words: HeatMapWords): string {
  const columns = MARKS.map((mark) => {
    const { left, right } = cellBox({ probability: mark, severity: 1 })
    const name = fitText(words.probabilityMarks[mark - 1] ?? '', 9, WIDTH)
    return `<text x="${at((left + right) / 2)}" y="${GRID.bottom + 13}" text-anchor="middle"><tspan font-weight="700" fill="${INK}">${mark}</tspan> ${svgText(name)}</text>`
  })
  const rows = MARKS.map((mark) => {
    const { top, bottom } = cellBox({ probability: 1, severity: mark })
    const name = fitText(words.severityMarks[mark - 1] ?? '', 9, GRID.left - 16)
    return `<text x="${GRID.left - 7}" y="${at((top + bottom) / 2 + 3)}" text-anchor="end">${svgText(name)} <tspan font-weight="700" fill="${INK}">${mark}</tspan></text>`
  })
  return [
    `<g font-size="9" fill="${INK_2}">${columns.join('')}${rows.join('')}</g>`,
    `<text x="${GRID.left - 7}" y="9" text-anchor="end" font-size="10" fill="${INK_3}">${svgText(words.severity)}</text>`,
    `<text x="${GRID.right}" y="${GRID.bottom + 27}" text-anchor="end" font-size="10" fill="${INK_3}">${svgText(words.probability)}</text>`,
  ].join('')
}
