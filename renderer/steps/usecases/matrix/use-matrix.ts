import { useDeferredValue, useMemo } from 'react'
import { QUADRANTS, type Quadrant } from '../../../../shared/rules/quadrant'
import { rankUseCases, viewOf, type UseCaseView } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { passes, type MatrixFilters } from './filters'

export interface MatrixCases {
  /** Every case of the project, best first, unscored last. */
  readonly ranked: readonly UseCaseView[]
  /** What the filters keep: on the plane, and waiting for a mark. */
  readonly placed: readonly UseCaseView[]
  readonly waiting: readonly UseCaseView[]
  readonly counts: Readonly<Record<Quadrant, number>>
}

export function useMatrix(filters: MatrixFilters): MatrixCases {
  const live = useProject(({ useCases }) => useCases.live)
  const settings = useProject((project) => project.settings)
  const kept = useDeferredValue(filters)
  const ranked = useMemo(
    () => rankUseCases(live.map((useCase) => viewOf(useCase, settings))),
    [live, settings],
  )
  return useMemo(() => {
    const shown = ranked.filter((view) => passes(view, kept))
    const placed = shown.filter(({ quadrant }) => quadrant.value !== null)
    const counts = Object.fromEntries(
      QUADRANTS.map((name) => [
        name,
        placed.filter(({ quadrant }) => quadrant.value === name).length,
      ]),
    ) as Record<Quadrant, number>
    return {
      ranked,
      placed,
      waiting: shown.filter(({ quadrant }) => quadrant.value === null),
      counts,
    }
  }, [ranked, kept])
}
