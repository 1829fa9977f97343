import type { Project } from '../../domain/project'

/** O1, O2…: one more than the highest ever given, the trash included, so that a code is never reused. */
export function nextObjectiveCode({ objectives }: Project): string {
  const numbers = objectives.all().map(({ code }) => Number(code.slice(1)))
  return `O${Math.max(0, ...numbers) + 1}`
}
