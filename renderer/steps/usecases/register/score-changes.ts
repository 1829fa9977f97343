import type { Changes } from '../../../../shared/commands/assign'
import type { Settings } from '../../../../shared/domain/settings'
import type {
  FeasibilityCriterion,
  ImpactCriterion,
  UseCase,
} from '../../../../shared/domain/use-case'
import { placementOf } from '../../../../shared/rules/use-case-view'

export type Axis = 'impact' | 'feasibility'

/** A mark of one axis: the overall one, or one of its criteria. */
export type Mark =
  | { readonly axis: Axis; readonly criterion: null }
  | { readonly axis: 'impact'; readonly criterion: ImpactCriterion }
  | { readonly axis: 'feasibility'; readonly criterion: FeasibilityCriterion }

/** The fields that a mark writes, from 1 to 10; null takes it back. */
export function markChanges({ axis, criterion }: Mark, value: number | null): Changes<UseCase> {
  const part = criterion === null ? { direct: value } : { sub: { [criterion]: value } }
  return { [axis]: part } as Changes<UseCase>
}

/** The same for one case; an idea that has both its marks becomes a scored case. */
export function scoreChanges(
  useCase: UseCase,
  settings: Settings,
  mark: Mark,
  value: number | null,
): Changes<UseCase> {
  const changes = markChanges(mark, value)
  if (useCase.status !== 'idea') return changes
  const { axis, criterion } = mark
  const before = useCase[axis]
  const after = {
    ...useCase,
    [axis]:
      criterion === null
        ? { ...before, direct: value }
        : { ...before, sub: { ...before.sub, [criterion]: value } },
  } as UseCase
  return placementOf(after, settings).quadrant.value === null
    ? changes
    : { ...changes, status: 'scored' }
}
