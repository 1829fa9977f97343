import type { Deliverable } from './define-deliverable'
import { useCasePortfolio } from './use-case-portfolio/deliverable'

/** Every document the product makes, in the order of the list of deliverables. */
export const deliverables: readonly Deliverable[] = [useCasePortfolio]

export const deliverableOf = (id: string): Deliverable | undefined =>
  deliverables.find((deliverable) => deliverable.id === id)
