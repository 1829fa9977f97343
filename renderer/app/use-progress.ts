import type { Project } from '../../shared/domain/project'
import { type StepId, unsoundSteps, workshopProgress } from '../../shared/steps/progress'
import { useProject } from '../data/use-project'

interface Standing {
  /** 0 to 1 by step. */
  readonly shares: readonly number[]
  readonly unsound: ReadonlySet<StepId>
}
type Parts = readonly [object, object, object]

const remembered = new WeakMap<object, { readonly parts: Parts; readonly standing: Standing }>()

/** Where the steps stand, computed again only when one of the collections it comes from has changed. */
const standingOf = (project: Project): Standing => {
  const parts: Parts = [project.useCases, project.answers, project.tools]
  const known = remembered.get(project.useCases)
  if (known?.parts.every((part, at) => part === parts[at])) return known.standing
  const standing = { shares: workshopProgress(project), unsound: new Set(unsoundSteps(project)) }
  remembered.set(project.useCases, { parts, standing })
  return standing
}

export const useProgress = (): readonly number[] =>
  useProject((project) => standingOf(project).shares)
export const useUnsound = (): ReadonlySet<StepId> =>
  useProject((project) => standingOf(project).unsound)
