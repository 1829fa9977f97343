import type { Patch } from '../domain/change'
import { collectionNames, singletonNames, type Project } from '../domain/project'
import type { Collection, Entity } from '../kernel/collection'
import { canonicalJson } from '../kernel/canonical-json'

/**
 * Patches that lead from one project to another, a whole noun at a time, and back. Replacing a project by
 * an imported file is thus a change like others: in the journal, and undoable.
 */
export function differenceBetween(
  from: Project,
  to: Project,
): { patches: readonly Patch[]; inverse: readonly Patch[] } {
  const patches: Patch[] = []
  const inverse: Patch[] = []
  for (const name of singletonNames) {
    if (same(from[name], to[name])) continue
    patches.push({ op: 'replace', path: [name], value: to[name] })
    inverse.push({ op: 'replace', path: [name], value: from[name] })
  }
  for (const name of collectionNames) {
    const before: Collection<Entity> = from[name]
    const after: Collection<Entity> = to[name]
    for (const id of new Set([...before.ids, ...after.ids])) {
      const old = before.get(id)
      const fresh = after.get(id)
      if (old !== undefined && fresh !== undefined && same(old, fresh)) continue
      const path = [name, id]
      patches.push(stepTo(path, old, fresh))
      inverse.push(stepTo(path, fresh, old))
    }
  }
  return { patches, inverse }
}

const same = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b)

const stepTo = (path: readonly string[], from: unknown, to: unknown): Patch =>
  to === undefined
    ? { op: 'remove', path }
    : { op: from === undefined ? 'add' : 'replace', path, value: to }
