import type { Project } from '../domain/project'
import type { Language } from '../kernel/text'
import type { ImportContext } from './mapping'

/** What rows are compared with: the departments, people and cases of the project, without its trash. */
export const contextOf = (project: Project, language: Language): ImportContext => ({
  language,
  departments: project.departments.live.map(({ id, name }) => ({ id, name })),
  people: project.people.live.map(({ id, name }) => ({ id, name })),
  useCases: project.useCases.live.map(({ id, code, title }) => ({ id, code, title })),
})
