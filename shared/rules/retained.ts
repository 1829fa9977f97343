import type { UseCase } from '../domain/use-case'
import type { UseCaseView } from './use-case-view'

/** A case on trial or in use: what the gates of the method speak of (method.md 0.4). */
export const isRetained = ({ status }: Pick<UseCase, 'status'>): boolean =>
  status === 'pilot' || status === 'live'

/** Retained, or a quick win that nobody has refused or parked: what a board is shown. */
export const isPutForward = ({ useCase, quadrant }: UseCaseView): boolean =>
  isRetained(useCase) ||
  (quadrant.value === 'quick-win' && useCase.status !== 'refused' && useCase.status !== 'parked')
