import type { Project } from '../domain/project'

/** The name of a person of the project, or nothing. */
export const personName = (project: Project, id: string | null): string =>
  id === null ? '' : (project.people.get(id)?.name ?? '')

/** The name of a department of the project, or nothing. */
export const departmentName = (project: Project, id: string | null): string =>
  id === null ? '' : (project.departments.get(id)?.name ?? '')
