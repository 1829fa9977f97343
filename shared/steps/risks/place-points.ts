/** One rating to draw: a risk before or after its measures. */
export interface Mark {
  readonly id: string
  readonly stage: 'before' | 'after'
  /** Whole marks, 1 to 5. */
  readonly probability: number
  readonly severity: number
  /** Drawn as a numbered disc; a small ring otherwise. */
  readonly large: boolean
}

export interface Plane {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Diameters in pixels of a numbered disc and of a small ring. */
  readonly disc: number
  readonly ring: number
}

export interface Spot extends Mark {
  /** Centre, pixels from the left and the top of the plane. */
  readonly x: number
  readonly y: number
}

export interface CellStack {
  readonly probability: number
  readonly severity: number
  /** Marks that found no room: the cell says how many and lists them. */
  readonly hidden: readonly Mark[]
  readonly x: number
  readonly y: number
}

export interface Placed {
  readonly spots: readonly Spot[]
  readonly stacks: readonly CellStack[]
}

/** Discs a cell takes before it counts the rest. */
export const DISCS_PER_CELL = 4

/** Where 1 to 4 discs stand in their cell, as shares of its width and height; the number keeps its corner. */
const SLOTS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0.5, 0.55]],
  [
    [0.29, 0.55],
    [0.71, 0.55],
  ],
  [
    [0.5, 0.28],
    [0.27, 0.73],
    [0.73, 0.73],
  ],
  [
    [0.38, 0.26],
    [0.8, 0.26],
    [0.27, 0.75],
    [0.69, 0.75],
  ],
]

/**
 * Puts ratings in the cells of the map: severity upwards, probability to the right. Discs share a cell without
 * covering each other; small rings line up under them, in the middle of a cell that holds no disc. Same marks,
 * same places.
 *
 * @param chosen id that is always drawn, however crowded its cell
 */
export function placePoints(
  marks: readonly Mark[],
  plane: Plane,
  chosen: string | null = null,
): Placed {
  const cells = new Map<string, Mark[]>()
  for (const mark of marks) {
    const key = `${mark.probability}:${mark.severity}`
    const cell = cells.get(key)
    if (cell) cell.push(mark)
    else cells.set(key, [mark])
  }
  const spots: Spot[] = []
  const stacks: CellStack[] = []
  for (const cell of cells.values()) {
    const discs = cell.filter(({ large }) => large)
    const rings = cell.filter(({ large }) => !large)
    const crowded = discs.length > DISCS_PER_CELL
    const shown = crowded ? fewOf(discs, chosen) : discs
    const slots = SLOTS[crowded ? DISCS_PER_CELL : shown.length] ?? []
    // One row of discs makes room for the rings under it.
    const lift = rings.length > 0 && discs.length > 0 && discs.length < 3 ? 0.07 : 0
    const at = (mark: Pick<Mark, 'probability' | 'severity'>, [x, y]: readonly [number, number]) =>
      pointIn(mark, plane, x, y - lift)
    shown.forEach((mark, index) => {
      spots.push({ ...mark, ...at(mark, slots[index] ?? [0.5, 0.5]) })
    })
    const first = cell[0]
    if (crowded && first)
      stacks.push({
        probability: first.probability,
        severity: first.severity,
        hidden: discs.filter((disc) => !shown.includes(disc)),
        ...at(first, slots[DISCS_PER_CELL - 1] ?? [0.5, 0.5]),
      })
    rings.forEach((mark, index) => {
      const share = (index + 1) / (rings.length + 1)
      spots.push({ ...mark, ...pointIn(mark, plane, share, discs.length > 0 ? 0.9 : 0.58) })
    })
  }
  return { spots, stacks }
}

/** The first discs of a crowded cell; the chosen one takes the last place when it is not among them. */
function fewOf(discs: readonly Mark[], chosen: string | null): readonly Mark[] {
  const few = discs.slice(0, DISCS_PER_CELL - 1)
  const wanted = discs.find(({ id }) => id === chosen)
  return wanted && !few.includes(wanted) ? [...few.slice(0, -1), wanted] : few
}

const pointIn = (
  { probability, severity }: Pick<Mark, 'probability' | 'severity'>,
  { width, height }: Plane,
  x: number,
  y: number,
) => ({
  x: ((probability - 1 + x) * width) / 5,
  y: ((5 - severity + y) * height) / 5,
})

/** The cell under a point of the plane, held inside the map. */
export function cellAt(
  x: number,
  y: number,
  { width, height }: Pick<Plane, 'width' | 'height'>,
): { readonly probability: number; readonly severity: number } {
  const within = (share: number) => Math.min(5, Math.max(1, Math.floor(share * 5) + 1))
  return { probability: within(x / width), severity: 6 - within(y / height) }
}

/** The neighbour an arrow key leads to; the same cell at the edge of the map. */
export function neighbour(
  { probability, severity }: { readonly probability: number; readonly severity: number },
  key: string,
): { readonly probability: number; readonly severity: number } | null {
  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key]
  if (!step) return null
  const held = (mark: number) => Math.min(5, Math.max(1, mark))
  return {
    probability: held(probability + (step[0] ?? 0)),
    severity: held(severity + (step[1] ?? 0)),
  }
}

export interface Arrow {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  /** Points of the head, in pixels. */
  readonly head: string
}

/** Length and half width of an arrow head, pixels. */
const HEAD_LENGTH = 7
const HEAD_HALF = 4

/** A straight arrow from the rim of one circle to the rim of another; null when they nearly touch. */
export function arrowBetween(
  from: { readonly x: number; readonly y: number; readonly radius: number },
  to: { readonly x: number; readonly y: number; readonly radius: number },
): Arrow | null {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy)
  const gap = 3
  if (length < from.radius + to.radius + gap + HEAD_LENGTH) return null
  const [ux, uy] = [dx / length, dy / length]
  const start = { x: from.x + ux * from.radius, y: from.y + uy * from.radius }
  const end = { x: to.x - ux * (to.radius + gap), y: to.y - uy * (to.radius + gap) }
  const base = { x: end.x - ux * HEAD_LENGTH, y: end.y - uy * HEAD_LENGTH }
  const side = (sign: 1 | -1) =>
    `${round(base.x - sign * uy * HEAD_HALF)},${round(base.y + sign * ux * HEAD_HALF)}`
  return {
    from: start,
    to: base,
    head: `${round(end.x)},${round(end.y)} ${side(1)} ${side(-1)}`,
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
