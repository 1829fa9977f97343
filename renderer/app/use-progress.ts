import type { Project } from '../../shared/domain/project'
import { workshopProgress } from '../../shared/steps/progress'
import { useProject } from '../data/use-project'

type Parts = readonly [object, object, object]

const remembered = new WeakMap<
  object,
  { readonly parts: Parts; readonly value: readonly number[] }
>()

/** Progress by step, computed again only when one of the collections it comes from has changed. */
export const progressOf = (project: Project): readonly number[] => {
  const parts: Parts = [project.useCases, project.answers, project.tools]
  const known = remembered.get(project.useCases)
  if (known && known.parts.every((part, at) => part === parts[at])) return known.value
  const value = workshopProgress(project)
  remembered.set(project.useCases, { parts, value })
  return value
}

export const useProgress = (): readonly number[] => useProject(progressOf)
