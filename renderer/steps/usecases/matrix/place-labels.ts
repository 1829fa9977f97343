import type { LabelSide } from '../../../ui/MatrixCard'

export interface Dot {
  readonly id: string
  /** Centre of the disc, pixels of the plane. */
  readonly x: number
  readonly y: number
  /** Pixels of the text with its padding, without the disc. */
  readonly width: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelRules {
  readonly width: number
  readonly height: number
  /** Diameter of a disc, which is also the height of a label. */
  readonly disc: number
  /** What labels must not cover: names of the quadrants. */
  readonly taken: readonly Box[]
}

/** In order of preference: beside the disc first, where label and disc make one pill. */
export const SIDES: readonly LabelSide[] = [
  'right',
  'left',
  'top-right',
  'bottom-right',
  'top-left',
  'bottom-left',
  'top',
  'bottom',
]

/** Pixels kept free around a label, and how far one may stand out of the plane. */
const GAP = 2
const OVERHANG = 10

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const discBox = ({ x, y }: Dot, disc: number): Box => ({
  left: x - disc / 2,
  right: x + disc / 2,
  top: y - disc / 2,
  bottom: y + disc / 2,
})

/** What a label covers on one side of its disc; beside it, the part behind the disc is not counted. */
export function labelBox(dot: Dot, side: LabelSide, disc: number): Box {
  const { x, y, width } = dot
  const half = disc / 2
  const box = (left: number, top: number): Box => ({
    left,
    right: left + width,
    top,
    bottom: top + disc,
  })
  const above = y - half - GAP - disc
  const below = y + half + GAP
  switch (side) {
    case 'right':
      return box(x + half, y - half)
    case 'left':
      return box(x - half - width, y - half)
    case 'top':
      return box(x - width / 2, above)
    case 'bottom':
      return box(x - width / 2, below)
    case 'top-right':
      return box(x - half + 6, above)
    case 'bottom-right':
      return box(x - half + 6, below)
    case 'top-left':
      return box(x + half - 6 - width, above)
    case 'bottom-left':
      return box(x + half - 6 - width, below)
  }
}

export interface Spot {
  readonly side: LabelSide
  /** Pixels given to the label: less than it asks where only that fits. */
  readonly width: number
}

/** A label that fits nowhere is tried again, cut to this share of its width, but no shorter than this. */
const SHARES = [1, 0.66]
const SHORTEST = 96

/**
 * A spot for each label so that no label covers another label or a disc; null where none is free, even cut
 * shorter, and the card shows its number instead. The same dots give the same spots; earlier dots are served
 * first, and a label already placed moves aside once where that makes room.
 */
export function placeLabels(
  dots: readonly Dot[],
  rules: LabelRules,
): ReadonlyMap<string, Spot | null> {
  const discs = dots.map((dot) => discBox(dot, rules.disc))
  const placed = new Map<number, Candidate>()
  let waiting: readonly number[] = [...dots.keys()]

  for (const share of SHARES) {
    const possible = new Map(waiting.map((index) => [index, candidates(dots, index, share)]))
    const left: number[] = []
    for (const index of waiting) {
      const free = possible.get(index)?.find(({ box }) => blockers(box, [index]).length === 0)
      if (free) placed.set(index, free)
      else left.push(index)
    }
    waiting = left.filter((index) => !makeRoom(index, possible.get(index) ?? []))
  }
  return new Map(dots.map(({ id }, index) => [id, placed.get(index)?.spot ?? null]))

  function candidates(all: readonly Dot[], index: number, share: number): readonly Candidate[] {
    const dot = all[index]
    if (!dot) return []
    const width = Math.min(dot.width, Math.max(SHORTEST, Math.floor(dot.width * share)))
    return SIDES.flatMap((side) => {
      const box = labelBox({ ...dot, width }, side, rules.disc)
      const free =
        inside(box, rules) &&
        !rules.taken.some((taken) => overlaps(box, taken)) &&
        !discs.some((disc, other) => other !== index && overlaps(box, disc))
      return free ? [{ spot: { side, width }, box }] : []
    })
  }

  function blockers(box: Box, except: readonly number[]): readonly number[] {
    return [...placed]
      .filter(([other, label]) => !except.includes(other) && overlaps(roomy(box), label.box))
      .map(([other]) => other)
  }

  function makeRoom(index: number, wishes: readonly Candidate[]): boolean {
    for (const wanted of wishes) {
      const [blocker, ...more] = blockers(wanted.box, [index])
      if (blocker === undefined || more.length > 0) continue
      const aside = candidates(dots, blocker, 1).find(
        ({ box }) =>
          !overlaps(roomy(box), wanted.box) && blockers(box, [blocker, index]).length === 0,
      )
      if (!aside) continue
      placed.set(blocker, aside)
      placed.set(index, wanted)
      return true
    }
    return false
  }
}

interface Candidate {
  readonly spot: Spot
  readonly box: Box
}

const inside = (box: Box, { width, height }: LabelRules): boolean =>
  box.left >= -OVERHANG &&
  box.top >= -OVERHANG &&
  box.right <= width + OVERHANG &&
  box.bottom <= height + OVERHANG

const roomy = ({ left, top, right, bottom }: Box): Box => ({
  left: left - GAP,
  top: top - GAP,
  right: right + GAP,
  bottom: bottom + GAP,
})
