import { z } from 'zod'
import { projectIdSchema } from './header'

/** One step of a change: `path` is `[collection, id, ...field]`, or `[singleton, ...field]`. */
export const patchSchema = z
  .object({
    op: z.enum(['add', 'replace', 'remove']),
    path: z
      .array(z.union([z.string(), z.number()]))
      .min(1)
      .readonly(),
    value: z.unknown().optional(),
  })
  .readonly()
export type Patch = z.infer<typeof patchSchema>

const bodyFields = {
  /** Counts the changes of one project, from 1, without gaps. */
  sequence: z.int().positive(),
  projectId: projectIdSchema,
  deviceId: z.uuidv7(),
  at: z.object({ ms: z.int(), count: z.int() }).readonly(),
  schemaVersion: z.int(),
  /** Permanent name of the command, e.g. `use-case.place`. */
  command: z.string().min(1),
  /** What the command was about, for the history: the arguments that name things, never secrets. */
  subject: z.string().max(300),
  /** The change that this one undoes or redoes. */
  target: z.int().positive().nullable(),
  kind: z.enum(['edit', 'undo', 'redo']),
  patches: z.array(patchSchema).readonly(),
  inverse: z.array(patchSchema).readonly(),
  /** Checksum of the change before: a line cannot be taken out unseen. */
  previousHash: z.string(),
}

export const changeBodySchema = z.object(bodyFields).readonly()
export type ChangeBody = z.infer<typeof changeBodySchema>

/** What is kept of an edit. `checksum` is the SHA-256 (hex) of the canonical JSON of everything else. */
export const changeSchema = z.object({ ...bodyFields, checksum: z.string() }).readonly()
export type Change = z.infer<typeof changeSchema>

/** The `previousHash` of the first change of a project. */
export const CHAIN_START = ''
