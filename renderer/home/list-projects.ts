import type { ProjectCard } from '../data/database'
import { fold } from '../ui/fold'

export type Shown = 'current' | 'archived' | 'trash'
export type Order = 'opened' | 'name' | 'progress' | 'created'

export const shelfOf = (card: ProjectCard): Shown =>
  card.removedAt !== null ? 'trash' : card.archivedAt !== null ? 'archived' : 'current'

/** The step one is at, 1 to 6: the first that is not complete; null when all are. */
export function stepOf({ progress }: ProjectCard): number | null {
  const at = progress.findIndex((share) => (share ?? 0) < 1)
  return at === -1 ? null : at + 1
}

const total = ({ progress }: ProjectCard): number =>
  progress.reduce<number>((sum, share) => sum + (share ?? 0), 0)

/** The projects of one shelf that match, in order; accents and case do not count. */
export function listProjects(
  cards: readonly ProjectCard[],
  view: { readonly shown: Shown; readonly query: string; readonly order: Order },
): readonly ProjectCard[] {
  const words = fold(view.query).split(/\s+/).filter(Boolean)
  const matching = cards.filter((card) => {
    if (shelfOf(card) !== view.shown) return false
    const text = fold(`${card.name} ${card.activity} ${card.sector ?? ''}`)
    return words.every((word) => text.includes(word))
  })
  return matching.toSorted((a, b) => comparators[view.order](a, b) || byName(a, b))
}

const byName = (a: ProjectCard, b: ProjectCard): number =>
  a.name.localeCompare(b.name, undefined, { sensitivity: 'base', numeric: true })

const comparators: Readonly<Record<Order, (a: ProjectCard, b: ProjectCard) => number>> = {
  opened: (a, b) => b.openedAt - a.openedAt,
  name: byName,
  progress: (a, b) => total(b) - total(a),
  created: (a, b) => b.createdAt.localeCompare(a.createdAt),
}
