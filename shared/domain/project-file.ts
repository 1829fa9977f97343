/**
 * The `.sextant` file: a JSON envelope, UTF-8, documented in docs/file-format.md so that a reader can be
 * written without this program.
 */
export interface ProjectEnvelope {
  readonly format: 'sextant-project'
  readonly schemaVersion: number
  /** The release to install when `schemaVersion` is newer than one's own. */
  readonly minReader: string
  readonly exportedAt: string
  /** SHA-256 (hex) of the canonical JSON of `project`. */
  readonly sha256: string
  readonly project: Readonly<Record<string, unknown>>
}

export const PROJECT_FORMAT = 'sextant-project'
export const PROJECT_EXTENSION = 'sextant'
/** A project of 5,000 use cases weighs about 15 MB. */
export const PROJECT_FILE_LIMIT_MB = 100
/** Deeper than any project; JSON that is deeper is not ours. */
export const JSON_DEPTH_LIMIT = 64
