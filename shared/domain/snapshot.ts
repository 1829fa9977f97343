import { z } from 'zod'
import { projectIdSchema } from './header'

/** A whole project at one sequence. `sha256` is the digest of the canonical JSON of `project`. */
export const snapshotSchema = z
  .object({
    projectId: projectIdSchema,
    schemaVersion: z.int(),
    minReader: z.string(),
    /** The last change it contains; 0 when it is a beginning. */
    sequence: z.int().min(0),
    /** Checksum of that change, or the chain's start. */
    lastHash: z.string(),
    takenAt: z.iso.datetime(),
    reason: z.enum([
      'creation',
      'interval',
      'idle',
      'quit',
      'before-migration',
      'after-migration',
      'before-import',
    ]),
    /** Plain JSON of the project; read through `readProject`, because it may be of an older shape. */
    project: z.record(z.string(), z.unknown()),
    sha256: z.string(),
  })
  .readonly()
export type Snapshot = z.infer<typeof snapshotSchema>
