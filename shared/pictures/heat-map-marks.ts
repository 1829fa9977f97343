import { levelOfScore } from '../rules/risk-level'
import {
  cellBox,
  type HeatMapCell,
  type HeatMapRisk,
  INK,
  MARKS,
  MARKS_IN_A_CELL,
  RISKS_UP_TO,
} from './heat-map-grid'
import { LEVEL_LOOKS } from './heat-map-textures'
import { type Box, spread } from './layout'
import { at, svgText } from './svg'

const keyOf = ({ probability, severity }: HeatMapCell): string => `${probability} ${severity}`
const isMoved = ({ gross, residual }: HeatMapRisk): boolean =>
  residual !== null && keyOf(gross) !== keyOf(residual)

export function isCrowded(risks: readonly HeatMapRisk[]): boolean {
  const marks = new Map<string, number>()
  for (const risk of risks)
    for (const cell of [risk.residual ?? risk.gross, ...(isMoved(risk) ? [risk.gross] : [])])
      marks.set(keyOf(cell), (marks.get(keyOf(cell)) ?? 0) + 1)
  return risks.length > RISKS_UP_TO || Math.max(0, ...marks.values()) > MARKS_IN_A_CELL
}

const DISC = 9
const GHOST = 4

interface Mark {
  readonly risk: HeatMapRisk
  readonly cell: HeatMapCell
  /** Small and dashed: where a risk comes from. */
  readonly ghost: boolean
}

/** Discs and arrows, with the scores of the cells above the arrows. */
export function riskMarks(risks: readonly HeatMapRisk[]): string {
  // Risks that come from the left sit on the left, so that arrows do not end behind a neighbour.
  const marks = risks
    .toSorted((a, b) => a.gross.probability - b.gross.probability)
    .flatMap((risk): readonly Mark[] => [
      { risk, cell: risk.residual ?? risk.gross, ghost: false },
      ...(isMoved(risk) ? [{ risk, cell: risk.gross, ghost: true }] : []),
    ])
  const seated = new Map<string, number>()
  const discs = marks.map(({ cell, ghost }) => {
    const key = `${keyOf(cell)} ${ghost}`
    const place = seated.get(key) ?? 0
    seated.set(key, place + 1)
    return { ...seat(cellBox(cell), place, ghost), radius: ghost ? GHOST : DISC, ...frameOf(cell) }
  })
  const placed = marks.map((mark, index) => ({ ...mark, ...(discs[index] ?? { x: 0, y: 0 }) }))
  for (const [index, { x, y }] of spread(discs, 1.5).entries()) {
    const mark = placed[index]
    if (mark) placed[index] = { ...mark, x, y }
  }
  const arrows = placed.flatMap((from) => {
    const to = from.ghost ? placed.find(({ risk, ghost }) => risk === from.risk && !ghost) : null
    return to ? [arrow(from, to)] : []
  })
  return [
    ...arrows,
    scores(),
    ...placed
      .toSorted((a, b) => Number(b.ghost) - Number(a.ghost))
      .map(({ risk, ghost, x, y }) =>
        ghost ? ghostMark(x, y) : disc(risk.number, x, y, risk.residual === null),
      ),
  ].join('')
}

/** First places inside a cell: numbers beside the score, origins along the bottom; crowds are then moved apart. */
function seat({ left, top, bottom }: Box, place: number, ghost: boolean): Point {
  if (ghost) return { x: left + 12 + place * 13, y: bottom - 9 }
  const [column, row] = [place % 2, Math.floor(place / 2)]
  return { x: left + 32 + column * 22, y: top + 17 + row * 20 }
}

function frameOf(cell: HeatMapCell) {
  const { left, top, right, bottom } = cellBox(cell)
  return {
    frame: { left: left + 1, top: top + 1, right: right - 1, bottom: bottom - 1 },
    avoid: { left, top, right: left + 17, bottom: top + 13 },
  }
}

export const ghostMark = (x: number, y: number): string =>
  `<circle cx="${at(x)}" cy="${at(y)}" r="${GHOST}" fill="#FFFFFF" fill-opacity="0.85" stroke="${INK}" stroke-width="0.9" stroke-dasharray="1.8 1.3"/>`

export function disc(number: string, x: number, y: number, dashed: boolean): string {
  const size = number.length > 2 ? 7.5 : 9.5
  return `<circle cx="${at(x)}" cy="${at(y)}" r="${DISC}" fill="#FFFFFF" stroke="${INK}" stroke-width="1.2"${dashed ? ' stroke-dasharray="2.6 1.8"' : ''}/><text x="${at(x)}" y="${at(y + size * 0.34)}" text-anchor="middle" font-size="${size}" font-weight="700" fill="${INK}">${svgText(number)}</text>`
}

interface Point {
  readonly x: number
  readonly y: number
}

/** From the edge of the dashed disc to the edge of the numbered one, with a pale halo over dark cells. */
function arrow(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < DISC + GHOST + 3) return ''
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const start = { x: from.x + ux * (GHOST + 0.5), y: from.y + uy * (GHOST + 0.5) }
  const tip = { x: to.x - ux * (DISC + 1), y: to.y - uy * (DISC + 1) }
  const neck = { x: tip.x - ux * 5, y: tip.y - uy * 5 }
  const line = `M${at(start.x)} ${at(start.y)}L${at(neck.x)} ${at(neck.y)}`
  const head = `M${at(tip.x)} ${at(tip.y)}L${at(neck.x - uy * 2.8)} ${at(neck.y + ux * 2.8)}L${at(neck.x + uy * 2.8)} ${at(neck.y - ux * 2.8)}Z`
  return `<path d="${line}" stroke="#FFFFFF" stroke-opacity="0.8" stroke-width="3"/><path d="${line}" stroke="${INK}" stroke-width="1.1"/><path d="${head}" fill="${INK}" stroke="#FFFFFF" stroke-opacity="0.8" stroke-width="0.6"/>`
}

/** Beyond what discs can show: in each cell a filled disc counts the risks after, a dashed one those before. */
export function countMarks(risks: readonly HeatMapRisk[]): string {
  const counts = new Map<string, { cell: HeatMapCell; before: number; after: number }>()
  const add = (cell: HeatMapCell, side: 'before' | 'after') => {
    const count = counts.get(keyOf(cell)) ?? { cell, before: 0, after: 0 }
    counts.set(keyOf(cell), { ...count, [side]: count[side] + 1 })
  }
  for (const { gross, residual } of risks) {
    add(gross, 'before')
    if (residual) add(residual, 'after')
  }
  const discs = [...counts.values()].map(({ cell, before, after }) => {
    const { left, right, top, bottom } = cellBox(cell)
    const y = (top + bottom) / 2 + 4
    const middle = (left + right) / 2
    return [
      before > 0 ? countDisc(before, middle - 15, y, true) : '',
      after > 0 ? countDisc(after, middle + 15, y, false) : '',
    ].join('')
  })
  return [scores(), ...discs].join('')
}

const countDisc = (count: number, x: number, y: number, before: boolean): string =>
  before
    ? `<circle cx="${at(x)}" cy="${at(y)}" r="12" fill="#FFFFFF" stroke="${INK}" stroke-width="1" stroke-dasharray="2.6 1.8"/><text x="${at(x)}" y="${at(y + 3.6)}" text-anchor="middle" font-size="10.5" fill="${INK}">${count}</text>`
    : `<circle cx="${at(x)}" cy="${at(y)}" r="12" fill="${INK}" stroke="#FFFFFF" stroke-width="1"/><text x="${at(x)}" y="${at(y + 3.6)}" text-anchor="middle" font-size="10.5" font-weight="700" fill="#FFFFFF">${count}</text>`

const scores = (): string =>
  MARKS.flatMap((severity) =>
    MARKS.map((probability) => {
      const { left, top } = cellBox({ probability, severity })
      const score = probability * severity
      return `<text x="${at(left + 5)}" y="${at(top + 11)}" font-size="9" font-weight="700" fill="${LEVEL_LOOKS[levelOfScore(score)].text}">${score}</text>`
    }),
  ).join('')
