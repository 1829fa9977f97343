import { type Box, overlaps } from './layout'
import { textWidth } from './text-width'

/** One axis: a name, and up to three values on the scale of 1 to 5; null where there is none. */
export interface RadarAxis {
  readonly label: string
  readonly now: number | null
  readonly target: number | null
  readonly previous: number | null
  /** The values as they are written under the name. */
  readonly nowText: string
  readonly targetText: string
  /** The main brake: drawn apart. */
  readonly weakest: boolean
}

export interface RadarFrame {
  readonly width: number
  readonly height: number
  /** Size of the names and of the values under them, in the unit of the width. */
  readonly labelSize: number
  /** How much wider the font on screen is than the one of the documents; 1 in documents. */
  readonly letterWidth: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export type LabelAnchor = 'start' | 'middle' | 'end'

export interface AxisPlace {
  readonly axis: RadarAxis
  /** End of the axis, at level 5. */
  readonly end: Point
  readonly now: Point | null
  readonly target: Point | null
  readonly previous: Point | null
  /** Where the two lines of text are written: x by its anchor, y of both base lines. */
  readonly text: {
    readonly x: number
    readonly anchor: LabelAnchor
    readonly name: number
    readonly values: number
  }
  /** What the two lines cover. */
  readonly box: Box
}

export interface RadarLayout {
  readonly centre: Point
  readonly radius: number
  readonly axes: readonly AxisPlace[]
  /** Outlines at levels 1 to 5. */
  readonly rings: readonly (readonly Point[])[]
}

/** Top of the scale, at the end of an axis. The centre is 0, so that a level 1 is still seen. */
export const RADAR_TOP = 5
const GAP = 9
const LINE = 1.3
const VALUE_GAP = 0.35

/**
 * Where everything of a radar stands: as large as its names let it be, names outside the outline and never
 * over each other or beyond the frame.
 *
 * @param axes at least three, first on top, then clockwise
 */
export function radarLayout(axes: readonly RadarAxis[], frame: RadarFrame): RadarLayout {
  const { width, height, labelSize } = frame
  const block = labelSize * LINE * 2
  const directions = axes.map((_, index) => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2
    return { x: Math.cos(angle), y: Math.sin(angle) }
  })
  const widths = axes.map((axis) => labelWidth(axis, frame))
  const room = (reach: number, size: number, along: number) =>
    Math.abs(along) < 0.01 ? Number.POSITIVE_INFINITY : (reach - size - GAP) / Math.abs(along)
  // Up and down, a name takes its two lines; to the sides, its width.
  const radius = Math.max(
    20,
    Math.min(
      height / 2 - block - GAP,
      ...directions.map(({ x }, index) =>
        anchorOf(x) === 'middle' ? height / 2 : room(width / 2, widths[index] ?? 0, x),
      ),
    ),
  )
  const top = Math.max(...directions.map(({ y }) => -y))
  const bottom = Math.max(...directions.map(({ y }) => y))
  // The outline of an odd number of axes is not centred: the free height is shared.
  const centre = { x: width / 2, y: height / 2 + ((top - bottom) * radius) / 2 }
  const at = (direction: Point, level: number): Point => ({
    x: centre.x + (direction.x * radius * level) / RADAR_TOP,
    y: centre.y + (direction.y * radius * level) / RADAR_TOP,
  })
  const placed = apart(
    axes.map((axis, index) => {
      const direction = directions[index] ?? { x: 0, y: -1 }
      const on = (value: number | null) => (value === null ? null : at(direction, value))
      return {
        axis,
        end: at(direction, RADAR_TOP),
        now: on(axis.now),
        target: on(axis.target),
        previous: on(axis.previous),
        ...labelAt(at(direction, RADAR_TOP), direction, widths[index] ?? 0, labelSize),
      }
    }),
    height,
  )
  return {
    centre,
    radius,
    axes: placed,
    rings: [1, 2, 3, 4, 5].map((level) => directions.map((direction) => at(direction, level))),
  }
}

const labelWidth = ({ label, nowText, targetText }: RadarAxis, frame: RadarFrame): number =>
  Math.max(
    textWidth(label, frame.labelSize, true),
    textWidth(nowText, frame.labelSize, true) +
      frame.labelSize * VALUE_GAP +
      textWidth(targetText, frame.labelSize),
  ) * frame.letterWidth

const anchorOf = (x: number): LabelAnchor =>
  Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end'

function labelAt(
  end: Point,
  direction: Point,
  width: number,
  size: number,
): Pick<AxisPlace, 'text' | 'box'> {
  const anchor = anchorOf(direction.x)
  const height = size * LINE * 2
  const x = end.x + (anchor === 'middle' ? 0 : Math.sign(direction.x) * GAP)
  const middle = end.y + direction.y * (height / 2 + GAP / 2)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return textIn(
    { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 },
    anchor,
  )
}

function textIn(box: Box, anchor: LabelAnchor): Pick<AxisPlace, 'text' | 'box'> {
  const line = (box.bottom - box.top) / 2
  return {
    box,
    text: {
      anchor,
      x: anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2,
      name: box.top + line * 0.78,
      values: box.top + line * 1.78,
    },
  }
}

const ROUNDS = 60

/** Names of neighbours that touch move apart up and down, and stay in the frame. */
function apart(places: readonly AxisPlace[], height: number): readonly AxisPlace[] {
  const boxes = places.map(({ box }) => box)
  const shift = (at: number, by: number) => {
    const box = boxes[at]
    if (!box) return
    const moved = Math.min(Math.max(by, -box.top), height - box.bottom)
    boxes[at] = { ...box, top: box.top + moved, bottom: box.bottom + moved }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    let touched = false
    for (const [i, a] of boxes.entries()) {
      if (a.top < 0 || a.bottom > height) shift(i, a.top < 0 ? -a.top : height - a.bottom)
      for (let j = i + 1; j < boxes.length; j += 1) {
        const [one, other] = [boxes[i], boxes[j]]
        if (!one || !other || !overlaps(one, other)) continue
        touched = true
        const [upper, lower] = one.top <= other.top ? [i, j] : [j, i]
        const by = (Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)) / 2 + 0.5
        shift(upper, -by)
        shift(lower, by)
      }
    }
    if (!touched) break
  }
  return places.map((place, index) => ({
    ...place,
    ...textIn(boxes[index] ?? place.box, place.text.anchor),
  }))
}

/**
 * A line through the values of one series: closed when every axis has one, broken where one is missing.
 */
export function radarPath(points: readonly (Point | null)[]): string {
  const write = ({ x, y }: Point) => `${round(x)} ${round(y)}`
  if (points.every((point) => point !== null))
    return points.length === 0 ? '' : `M${points.map(write).join('L')}Z`
  let path = ''
  for (const [index, point] of points.entries()) {
    const next = points[(index + 1) % points.length]
    if (point && next) path += `M${write(point)}L${write(next)}`
  }
  return path
}

const round = (value: number): number => Math.round(value * 10) / 10
