import { MIN_READER, SCHEMA_VERSION } from '../domain/header'
import { toFile, type Project } from '../domain/project'
import { PROJECT_FILE_LIMIT_MB, PROJECT_FORMAT, type ProjectEnvelope } from '../domain/project-file'
import type { AppError } from '../errors/app-error'
import { canonicalJson } from '../kernel/canonical-json'
import { cleanDeep } from '../kernel/clean-text'
import { err, ok, type Result } from '../kernel/result'
import { decodeUtf8, encodeUtf8 } from '../kernel/utf8'
import { readProject, type ReadFault } from '../migrations/read-project'
import { parseJson, type JsonFault } from './parse-json'

/** SHA-256 of a UTF-8 text, hex. WebCrypto in a window, node:crypto beside the disk. */
export type Digest = (text: string) => Promise<string>

/** The bytes of a `.sextant` file. Same project and time, same bytes. */
export async function writeProjectFile(
  project: Project,
  exportedAt: string,
  digest: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = toFile(project)
  const envelope: ProjectEnvelope = {
    format: PROJECT_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    minReader: MIN_READER,
    exportedAt,
    sha256: await digest(canonicalJson(content)),
    project: content as Readonly<Record<string, unknown>>,
  }
  return encodeUtf8(`${JSON.stringify(envelope, null, 1)}\n`)
}

/**
 * Reads a `.sextant` file whole or not at all.
 *
 * @param fileName only for the message
 */
export async function readProjectFile(
  bytes: Uint8Array,
  fileName: string,
  digest: Digest,
): Promise<Result<Project, AppError>> {
  if (bytes.length === 0) return err({ code: 'file-empty', fileName })
  if (bytes.length > PROJECT_FILE_LIMIT_MB * 1024 * 1024)
    return err({ code: 'file-too-large', fileName, limitMb: PROJECT_FILE_LIMIT_MB })
  const text = decodeUtf8(bytes)
  if (text === null) return err({ code: 'file-not-a-project', fileName })
  const json = parseJson(text)
  if (!json.ok) return err(jsonError(json.error, fileName))
  const envelope = json.value
  if (!isEnvelope(envelope)) return err({ code: 'file-not-a-project', fileName })
  // Before the digest: a newer build may hash otherwise, and its own message helps more.
  if (envelope.schemaVersion > SCHEMA_VERSION)
    return err({ code: 'file-newer', fileName, minReader: envelope.minReader })
  if ((await digest(canonicalJson(envelope.project))) !== envelope.sha256)
    return err({ code: 'file-altered', fileName })
  const read = readProject(cleanDeep(envelope.project))
  return read.ok ? ok(read.value) : err(readError(read.error, fileName))
}

function isEnvelope(value: unknown): value is ProjectEnvelope {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  return (
    fields['format'] === PROJECT_FORMAT &&
    typeof fields['schemaVersion'] === 'number' &&
    typeof fields['minReader'] === 'string' &&
    typeof fields['sha256'] === 'string' &&
    typeof fields['project'] === 'object' &&
    fields['project'] !== null
  )
}

function jsonError(fault: JsonFault, fileName: string): AppError {
  switch (fault.kind) {
    case 'not-json':
      return { code: 'file-not-a-project', fileName }
    case 'truncated':
      return { code: 'file-truncated', fileName }
    case 'hostile':
      return { code: 'file-hostile', fileName, where: fault.where }
  }
}

export function readError(fault: ReadFault, fileName: string): AppError {
  switch (fault.kind) {
    case 'not-a-project':
      return { code: 'file-not-a-project', fileName }
    case 'newer':
      return { code: 'file-newer', fileName, minReader: fault.minReader }
    case 'duplicate-id':
      return { code: 'file-duplicate-id', fileName, where: fault.where }
    case 'invalid':
      return { code: 'file-invalid', fileName, where: fault.where }
  }
}
