import { aggregate } from './matrix-groups'
import { glyph } from './matrix-glyphs'
import { type Box, overlaps, spread, within } from './layout'
import { at, PICTURE_FONT, svgText } from './svg'
import { fitText, textWidth } from './text-width'

export type MatrixQuadrant = 'quick-win' | 'strategic' | 'incremental' | 'avoid'

export interface MatrixDot {
  /** What is written in the dot: the number of the case. */
  readonly number: string
  readonly title: string
  /** Points from 1 to 10. */
  readonly impact: number
  readonly feasibility: number
  readonly quadrant: MatrixQuadrant
  /** Retained: filled and larger. */
  readonly strong: boolean
}

export interface MatrixWords {
  readonly impact: string
  readonly feasibility: string
  readonly quadrants: Readonly<Record<MatrixQuadrant, string>>
}

export interface Matrix {
  readonly dots: readonly MatrixDot[]
  /** First mark that counts as high, 1 to 10. */
  readonly cut: number
  readonly words: MatrixWords
}

/** Points: the width of the text of an A4 page. */
export const MATRIX_SIZE = { width: 453, height: 350 }
/** Up to here cases carry their title, up to the second their number, beyond they are counted by place. */
export const TITLES_UP_TO = 25
export const NUMBERS_UP_TO = 80

export const QUADRANT_COLOURS: Readonly<
  Record<MatrixQuadrant, { readonly text: string; readonly soft: string }>
> = {
  'quick-win': { text: '#006B55', soft: '#E7F5F0' },
  strategic: { text: '#2451B5', soft: '#EAF0FC' },
  incremental: { text: '#8A5600', soft: '#FCF4E3' },
  avoid: { text: '#4A4458', soft: '#F1F1F3' },
}

const PLOT: Box = { left: 34, top: 6, right: 447, bottom: 316 }
const INK_2 = '#41506A'
const INK_3 = '#5D6A80'
const LABEL_SIZE = 9

/**
 * The impact / feasibility matrix as a vector picture of 453 × 350 points, in the look of the product: tinted
 * quadrants, one dot per case placed at its marks and kept inside its quadrant, labels that never overlap.
 */
export function matrixPicture(matrix: Matrix): string {
  const { dots } = matrix
  const marks =
    dots.length > NUMBERS_UP_TO ? groupMarks(matrix) : dotMarks(matrix, dots.length <= TITLES_UP_TO)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MATRIX_SIZE.width}" height="${MATRIX_SIZE.height}" viewBox="0 0 ${MATRIX_SIZE.width} ${MATRIX_SIZE.height}" font-family="${PICTURE_FONT}">`,
    `<rect width="${MATRIX_SIZE.width}" height="${MATRIX_SIZE.height}" fill="#FFFFFF"/>`,
    background(matrix),
    marks,
    '</svg>',
  ].join('')
}

const xOf = (feasibility: number): number =>
  PLOT.left + ((feasibility - 1) / 9) * (PLOT.right - PLOT.left)
const yOf = (impact: number): number => PLOT.bottom - ((impact - 1) / 9) * (PLOT.bottom - PLOT.top)

export function quadrantBox(quadrant: MatrixQuadrant, cut: number): Box {
  const [x, y] = [xOf(cut), yOf(cut)]
  const right = quadrant === 'quick-win' || quadrant === 'incremental'
  const top = quadrant === 'quick-win' || quadrant === 'strategic'
  return {
    left: right ? x : PLOT.left,
    right: right ? PLOT.right : x,
    top: top ? PLOT.top : y,
    bottom: top ? y : PLOT.bottom,
  }
}

const ORDER = ['strategic', 'quick-win', 'avoid', 'incremental'] as const

function background({ cut, words }: Matrix): string {
  const areas = ORDER.map((quadrant) => {
    const { left, top, right, bottom } = quadrantBox(quadrant, cut)
    return `<rect x="${at(left)}" y="${at(top)}" width="${at(right - left)}" height="${at(bottom - top)}" fill="${QUADRANT_COLOURS[quadrant].soft}"/>`
  })
  const ticks = Array.from({ length: 10 }, (_, index) => index + 1)
  const grid = ticks.map(
    (mark) =>
      `<path d="M${at(xOf(mark))} ${PLOT.top}V${PLOT.bottom}M${PLOT.left} ${at(yOf(mark))}H${PLOT.right}" stroke="#D3CFC4" stroke-opacity="0.55" stroke-width="0.5"/>`,
  )
  const numbers = ticks.map(
    (mark) =>
      `<text x="${at(xOf(mark))}" y="${PLOT.bottom + 12}" text-anchor="middle">${mark}</text><text x="${PLOT.left - 6}" y="${at(yOf(mark) + 3)}" text-anchor="end">${mark}</text>`,
  )
  const cutLines = `<path d="M${at(xOf(cut))} ${PLOT.top}V${PLOT.bottom}M${PLOT.left} ${at(yOf(cut))}H${PLOT.right}" stroke="${INK_3}" stroke-width="1"/>`
  const names = ORDER.map((quadrant) => quadrantName(quadrant, words.quadrants[quadrant]))
  return [
    ...areas,
    ...grid,
    cutLines,
    `<g font-size="9" fill="${INK_3}">${numbers.join('')}</g>`,
    `<text x="${PLOT.right}" y="${PLOT.bottom + 29}" text-anchor="end" font-size="10" fill="${INK_2}">${svgText(words.feasibility)}</text>`,
    `<text transform="translate(11 ${PLOT.top}) rotate(-90)" text-anchor="end" font-size="10" fill="${INK_2}">${svgText(words.impact)}</text>`,
    ...names,
  ].join('')
}

const NAME_SIZE = 11

/** Names sit in the outer corners, so that they stay where the cut moves. */
function nameBox(quadrant: MatrixQuadrant, name: string): Box {
  const width = textWidth(name, NAME_SIZE, true) + 17
  const right = quadrant === 'quick-win' || quadrant === 'incremental'
  const top = quadrant === 'quick-win' || quadrant === 'strategic'
  const left = right ? PLOT.right - 7 - width : PLOT.left + 7
  const y = top ? PLOT.top + 5 : PLOT.bottom - 21
  return { left, right: left + width, top: y, bottom: y + 16 }
}

function quadrantName(quadrant: MatrixQuadrant, name: string): string {
  const { left, top } = nameBox(quadrant, name)
  const { text } = QUADRANT_COLOURS[quadrant]
  return `${glyph(quadrant, left, top + 2, text)}<text x="${at(left + 17)}" y="${at(top + 12)}" font-size="${NAME_SIZE}" font-weight="700" fill="${text}">${svgText(name)}</text>`
}

interface Placed {
  readonly dot: MatrixDot
  readonly x: number
  readonly y: number
  readonly radius: number
}

function dotMarks(matrix: Matrix, withTitles: boolean): string {
  const { dots, cut, words } = matrix
  const radius = (dot: MatrixDot): number =>
    withTitles ? (dot.strong ? 9 : 7.5) : dot.strong ? 7.5 : 6.5
  const places = spread(
    dots.map((dot) => ({
      x: xOf(dot.feasibility),
      y: yOf(dot.impact),
      radius: radius(dot),
      frame: quadrantBox(dot.quadrant, cut),
      avoid: nameBox(dot.quadrant, words.quadrants[dot.quadrant]),
    })),
    1,
  )
  const placed = dots.map((dot, index): Placed => {
    const { x, y } = places[index] ?? { x: xOf(dot.feasibility), y: yOf(dot.impact) }
    return { dot, x, y, radius: radius(dot) }
  })
  const taken = ORDER.map((quadrant) => nameBox(quadrant, words.quadrants[quadrant]))
  return [
    ...placed.map(leader),
    ...placed.map(disc),
    ...(withTitles ? titles(placed, taken, cut) : []),
  ].join('')
}

/** A dot that had to move keeps a line to its marks. */
function leader({ dot, x, y }: Placed): string {
  const [trueX, trueY] = [xOf(dot.feasibility), yOf(dot.impact)]
  if (Math.hypot(trueX - x, trueY - y) < 6) return ''
  const { text } = QUADRANT_COLOURS[dot.quadrant]
  return `<path d="M${at(trueX)} ${at(trueY)}L${at(x)} ${at(y)}" stroke="${text}" stroke-width="0.8"/><circle cx="${at(trueX)}" cy="${at(trueY)}" r="1.5" fill="${text}"/>`
}

function disc({ dot, x, y, radius }: Placed): string {
  const { text } = QUADRANT_COLOURS[dot.quadrant]
  const size = dot.number.length > 2 ? radius * 0.85 : radius * 1.1
  return `<circle cx="${at(x)}" cy="${at(y)}" r="${radius}" fill="${dot.strong ? text : '#FFFFFF'}" stroke="${text}" stroke-width="1.2"/><text x="${at(x)}" y="${at(y + size * 0.34)}" text-anchor="middle" font-size="${at(size)}" font-weight="700" fill="${dot.strong ? '#FFFFFF' : text}">${svgText(dot.number)}</text>`
}

const TITLE_WIDTHS = [170, 130, 95, 68]

/** Titles beside their dots where there is room, retained cases first; across a cut line, then shorter, before giving up. */
function titles(placed: readonly Placed[], names: readonly Box[], cut: number): readonly string[] {
  const taken: Box[] = [
    ...names,
    ...placed.map(({ x, y, radius }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    })),
  ]
  const free = (box: Box, frame: Box) =>
    within(box, frame) && !taken.some((other) => overlaps(box, other))
  return placed
    .toSorted((a, b) => Number(b.dot.strong) - Number(a.dot.strong))
    .flatMap((place) => {
      for (const width of TITLE_WIDTHS)
        for (const frame of titleFrames(place.dot.quadrant, cut)) {
          const text = fitText(place.dot.title, LABEL_SIZE, width)
          const found = candidates(place, textWidth(text, LABEL_SIZE)).find((box) =>
            free(box, frame),
          )
          if (!found) continue
          taken.push(found)
          return [
            `<text x="${at(found.left)}" y="${at(found.bottom - 3)}" font-size="${LABEL_SIZE}" fill="#12213A">${svgText(text)}</text>`,
          ]
        }
      return []
    })
}

/** The quadrant; or its whole height of the plot's width, never the rows of another quadrant. */
function titleFrames(quadrant: MatrixQuadrant, cut: number): readonly Box[] {
  const frame = quadrantBox(quadrant, cut)
  return [frame, { ...frame, left: PLOT.left, right: PLOT.right }]
}

const LABEL_HEIGHT = 11

function candidates({ x, y, radius }: Placed, width: number): readonly Box[] {
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width + 1,
    top: middle - LABEL_HEIGHT / 2,
    bottom: middle + LABEL_HEIGHT / 2,
  })
  const away = radius + 3
  return [
    box(x + away, y),
    box(x - away - width, y),
    box(x - width / 2, y + away + 4),
    box(x - width / 2, y - away - 4),
    box(x + radius * 0.7, y + away + 2),
    box(x + radius * 0.7, y - away - 2),
    box(x - radius * 0.7 - width, y + away + 2),
    box(x - radius * 0.7 - width, y - away - 2),
  ]
}

/** Beyond what numbers can show, cases are counted by place: the area of a disc is its count. */
function groupMarks({ dots, cut, words }: Matrix): string {
  const groups = aggregate(dots)
  const most = Math.max(...groups.map(({ count }) => count))
  const radius = (count: number): number => Math.max(6.5, 16 * Math.sqrt(count / most))
  const places = spread(
    groups.map((group) => ({
      x: xOf(group.feasibility),
      y: yOf(group.impact),
      radius: radius(group.count),
      frame: quadrantBox(group.quadrant, cut),
      avoid: nameBox(group.quadrant, words.quadrants[group.quadrant]),
    })),
    0.5,
  )
  return groups
    .map((group, index) => {
      const { x, y } = places[index] ?? { x: xOf(group.feasibility), y: yOf(group.impact) }
      const { text } = QUADRANT_COLOURS[group.quadrant]
      const r = radius(group.count)
      const size = Math.min(12, Math.max(7.5, r * 0.9))
      return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(r)}" fill="${text}"/><text x="${at(x)}" y="${at(y + size * 0.34)}" text-anchor="middle" font-size="${at(size)}" font-weight="700" fill="#FFFFFF">${group.count}</text>`
    })
    .join('')
}
