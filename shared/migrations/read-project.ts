import { MIN_READER, SCHEMA_VERSION } from '../domain/header'
import { projectSchema, type Project } from '../domain/project'
import { err, ok, type Result } from '../kernel/result'
import type { JsonObject } from './migration'
import { migrations } from './registry'

export type ReadFault =
  | { readonly kind: 'not-a-project' }
  | { readonly kind: 'newer'; readonly minReader: string }
  | { readonly kind: 'duplicate-id'; readonly where: string }
  | { readonly kind: 'invalid'; readonly where: string }

/**
 * The only reader of foreign JSON: stored rows, snapshots and files that arrive by mail. Refuses a newer
 * `schemaVersion` and names the release to install; brings an older one up to date; checks every field.
 *
 * @param json parsed JSON, of which nothing is trusted
 */
export function readProject(json: unknown): Result<Project, ReadFault> {
  if (!isObject(json) || !isObject(json['header'])) return err({ kind: 'not-a-project' })
  const version = json['header']['schemaVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err({ kind: 'not-a-project' })
  if (version > SCHEMA_VERSION) {
    const minReader = json['header']['minReader']
    return err({ kind: 'newer', minReader: typeof minReader === 'string' ? minReader : '?' })
  }
  const current = upgrade(json, version)
  const parsed = projectSchema.safeDecode(current as never)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('.') ?? ''
  return err(
    issue?.message === 'duplicate-id'
      ? { kind: 'duplicate-id', where }
      : { kind: 'invalid', where },
  )
}

function upgrade(project: JsonObject, from: number): JsonObject {
  if (from === SCHEMA_VERSION) return project
  const upgraded = migrations
    .filter(({ version }) => version > from)
    .reduce((older, migration) => migration.up(older), project)
  const header = isObject(upgraded['header']) ? upgraded['header'] : {}
  return {
    ...upgraded,
    header: { ...header, schemaVersion: SCHEMA_VERSION, minReader: MIN_READER },
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
