import { applyPatches as applyToOne, enablePatches } from 'immer'
import { applyPatches } from '../commands/patches'
import type { Change, Patch } from '../domain/change'
import { SCHEMA_VERSION } from '../domain/header'
import type { Project } from '../domain/project'
import { ok, type Result } from '../kernel/result'
import type { JsonObject } from './migration'
import { type ReadFault, readProject } from './read-project'

enablePatches()

/**
 * A project from a stored copy and the changes made since. Changes of an older shape are replayed on the
 * copy as it was written, before it is brought up to date: a patch names fields of its own time.
 *
 * @param stored  JSON of a snapshot, of any shape this build can read
 * @param changes those after the snapshot, oldest first
 * @throws when a patch does not fit: the journal is damaged, not the user mistaken
 */
export function replay(stored: unknown, changes: readonly Change[]): Result<Project, ReadFault> {
  const older = changes.filter(({ schemaVersion }) => schemaVersion < SCHEMA_VERSION)
  const own = changes.slice(older.length)
  const raw = older.reduce<unknown>(
    (json, { patches }) => patches.reduce(applyRaw, json as JsonObject),
    stored,
  )
  const read = readProject(raw)
  if (!read.ok) return read
  return ok(own.reduce((project, { patches }) => applyPatches(project, patches), read.value))
}

/** One patch on plain JSON: a collection is a list of nouns found by id, anything else is a singleton. */
function applyRaw(project: JsonObject, patch: Patch): JsonObject {
  const part = String(patch.path[0])
  const content = project[part]
  if (!Array.isArray(content)) {
    const patched = applyOne(content, patch, patch.path.slice(1))
    return { ...project, [part]: patched }
  }
  const id = patch.path[1]
  const nouns = content as readonly JsonObject[]
  const at = nouns.findIndex((noun) => noun['id'] === id)
  const patched = applyOne(nouns[at], patch, patch.path.slice(2))
  const without = nouns.filter((_, index) => index !== at)
  if (patched === undefined) return { ...project, [part]: without }
  return {
    ...project,
    [part]: at < 0 ? [...nouns, patched] : nouns.with(at, patched as JsonObject),
  }
}

function applyOne(content: unknown, patch: Patch, path: readonly (string | number)[]): unknown {
  if (path.length === 0) return patch.op === 'remove' ? undefined : patch.value
  if (content === undefined) throw new Error(`Nothing at ${patch.path.join('/')}`)
  return applyToOne(content as object, [{ ...patch, path: [...path] }])
}
