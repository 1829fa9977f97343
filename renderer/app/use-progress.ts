import type { Project } from '../../shared/domain/project'
import { workshopProgress } from '../../shared/steps/progress'
import { useProject } from '../data/use-project'

const remembered = new WeakMap<object, WeakMap<object, readonly number[]>>()

/** Progress by step, remembered for the very collections it was computed from. */
export const progressOf = (project: Project): readonly number[] => {
  const byCases = remembered.get(project.useCases) ?? new WeakMap<object, readonly number[]>()
  remembered.set(project.useCases, byCases)
  const known = byCases.get(project.answers)
  if (known) return known
  const progress = workshopProgress(project)
  byCases.set(project.answers, progress)
  return progress
}

export const useProgress = (): readonly number[] => useProject(progressOf)
