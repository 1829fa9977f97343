import type { AppError } from '../shared/errors/app-error'

const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** What the disk said, as a value a user can be told. Anything that is not the disk's is a bug and is named as such. */
export function diskError(error: unknown, folder: string): AppError {
  const code = codeOf(error)
  if (code === null) return { code: 'unexpected', detail: String(error) }
  return FULL.has(code)
    ? { code: 'disk-full', folder }
    : { code: 'disk-refused', reason: code, folder }
}

/** `ENOENT`, `EACCES`...; null when the error is not one of the system's. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/** Runs `read` and answers null where the file or folder does not exist. */
export async function orNullIfAbsent<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
