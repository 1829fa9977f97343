import { applyPatches as applyToOne, enablePatches } from 'immer'
import type { Patch } from '../domain/change'
import {
  collectionNames,
  entitySchemas,
  singletonNames,
  singletonSchemas,
  type CollectionName,
  type Project,
  type SingletonName,
} from '../domain/project'
import type { Collection, Entity } from '../kernel/collection'

enablePatches()

/** A row of the working store: one entity of one collection, or a singleton under its own name. */
export interface TouchedRow {
  readonly collection: CollectionName | SingletonName
  readonly id: string
}

const isCollection = (name: string): name is CollectionName =>
  (collectionNames as readonly string[]).includes(name)
const isSingleton = (name: string): name is SingletonName =>
  (singletonNames as readonly string[]).includes(name)

/** What a list of patches touches, each row once. @throws on a path that names no part of a project */
export function touchedRows(patches: readonly Patch[]): readonly TouchedRow[] {
  const rows = new Map<string, TouchedRow>()
  for (const { path } of patches) {
    const row = rowOf(path)
    rows.set(`${row.collection}/${row.id}`, row)
  }
  return [...rows.values()]
}

function rowOf(path: readonly (string | number)[]): TouchedRow {
  const [part, id] = path.map(String)
  if (part !== undefined && isSingleton(part)) return { collection: part, id: part }
  if (part !== undefined && isCollection(part) && id !== undefined) return { collection: part, id }
  throw new Error(`Patch outside a project: ${path.join('/')}`)
}

/**
 * The project after these patches; every touched noun is checked against its schema.
 *
 * @throws when a patch does not fit: a journal that says so is damaged, not a user's mistake
 */
export function applyPatches(project: Project, patches: readonly Patch[]): Project {
  const grouped = new Map<string, { row: TouchedRow; patches: Patch[] }>()
  for (const patch of patches) {
    const row = rowOf(patch.path)
    const key = `${row.collection}/${row.id}`
    const group = grouped.get(key) ?? { row, patches: [] }
    group.patches.push(patch)
    grouped.set(key, group)
  }
  const next: Record<string, unknown> = { ...project }
  for (const { row, patches: own } of grouped.values()) {
    if (isSingleton(row.collection)) {
      const patched = patchedNoun(next[row.collection], own, 1)
      next[row.collection] = singletonSchemas[row.collection].parse(patched)
    } else {
      const collection = next[row.collection] as Collection<Entity>
      const patched = patchedNoun(collection.get(row.id), own, 2)
      next[row.collection] =
        patched === undefined
          ? collection.without(row.id)
          : collection.with(entitySchemas[row.collection].parse(patched) as Entity)
    }
  }
  return next as unknown as Project
}

/** @param depth how much of a path names the noun itself */
function patchedNoun(noun: unknown, patches: readonly Patch[], depth: number): unknown {
  let current = noun
  for (const patch of patches) {
    const path = patch.path.slice(depth)
    if (path.length === 0) current = patch.op === 'remove' ? undefined : patch.value
    else if (current === undefined) throw new Error(`Nothing at ${patch.path.join('/')}`)
    else current = applyToOne(current as object, [{ ...patch, path: [...path] }])
  }
  return current
}
