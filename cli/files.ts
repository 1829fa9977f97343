import { createHash, randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { PROJECT_FILE_LIMIT_MB } from '../shared/domain/project-file'
import type { Project } from '../shared/domain/project'
import type { AppError } from '../shared/errors/app-error'
import { uuidv7 } from '../shared/kernel/ids'
import { err, ok, type Result } from '../shared/kernel/result'
import type { Language } from '../shared/kernel/text'
import { readProject } from '../shared/migrations/read-project'
import { readError, readProjectFile, type Digest } from '../shared/transfer/project-file'

export const digest: Digest = (text) =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'))

export const newId = (): string => uuidv7(Date.now(), randomBytes(10))

/** The bytes of a file, refused by its size before it is read. */
export async function readBytes(path: string): Promise<Result<Uint8Array<ArrayBuffer>, AppError>> {
  const fileName = basename(path)
  try {
    const { size } = await stat(path)
    if (size > PROJECT_FILE_LIMIT_MB * 1024 * 1024)
      return err({ code: 'file-too-large', fileName, limitMb: PROJECT_FILE_LIMIT_MB })
    return ok(new Uint8Array(await readFile(path)))
  } catch {
    return err({ code: 'file-unreadable', fileName })
  }
}

/** A project by its file, or the demonstration by its name. */
export async function loadProject(
  source: string,
  language: Language,
): Promise<Result<Project, AppError>> {
  if (source === 'demo') {
    const { demoFile } = await import('../shared/content/demo/demo-project')
    const read = readProject(await demoFile(language))
    return read.ok ? ok(read.value) : err(readError(read.error, source))
  }
  const bytes = await readBytes(source)
  return bytes.ok ? readProjectFile(bytes.value, basename(source), digest) : bytes
}
