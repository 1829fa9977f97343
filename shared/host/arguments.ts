import { z } from 'zod'
import { changeSchema } from '../domain/change'
import { projectIdSchema } from '../domain/header'
import { snapshotSchema } from '../domain/snapshot'
import type { Channel } from './channels'

/** File name extension without its dot. */
const extensionSchema = z.string().regex(/^[a-z0-9]{1,12}$/)

/**
 * What each channel accepts. Whoever answers a call parses its argument first: a renderer that was
 * taken over, or another program on this machine, can send anything.
 */
export const argumentSchemas = {
  about: z.null(),
  'journal.heads': z.null(),
  'journal.append': z.strictObject({ changes: z.array(changeSchema).min(1).max(10_000) }),
  'journal.readAfter': z.strictObject({ projectId: projectIdSchema, sequence: z.int().min(0) }),
  'snapshots.write': z.strictObject({ snapshot: snapshotSchema }),
  'snapshots.readLatest': z.strictObject({ projectId: projectIdSchema }),
  'files.save': z.strictObject({
    suggestedName: z.string().min(1).max(200),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  }),
  'files.open': z.strictObject({ extensions: z.array(extensionSchema).min(1).max(20) }),
} satisfies Record<Channel, z.ZodType>

export type ChannelArgument<C extends Channel> = z.infer<(typeof argumentSchemas)[C]>
