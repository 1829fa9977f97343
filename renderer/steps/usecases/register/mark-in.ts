import type { Settings } from '../../../../shared/domain/settings'
import type { UseCase } from '../../../../shared/domain/use-case'
import { viewOf } from '../../../../shared/rules/use-case-view'
import type { Axis } from './score-changes'

/** The mark a cell shows: the typed one, otherwise the mean of the criteria. */
export const markIn = (useCase: UseCase, axis: Axis, settings: Settings): number | null =>
  viewOf(useCase, settings)[axis].value
