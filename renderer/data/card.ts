import type { Project } from '../../shared/domain/project'
import { workshopProgress } from '../../shared/steps/progress'
import type { ProjectCard } from './database'

/** What home shows of a project. */
export const cardOf = (
  project: Project,
  times: { readonly openedAt: number; readonly changedAt: number },
): ProjectCard => ({
  id: project.header.id,
  name: project.profile.name,
  sector: project.profile.sector,
  activity: project.profile.activity,
  headcount: project.profile.headcount,
  language: project.header.language,
  demo: project.header.demo,
  archivedAt: project.header.archivedAt,
  removedAt: project.header.removedAt,
  createdAt: project.header.createdAt,
  useCases: project.useCases.live.length,
  progress: workshopProgress(project),
  ...times,
})
