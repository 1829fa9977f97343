import { z } from 'zod'
import { idOf } from './entity'

export const projectIdSchema = idOf<'ProjectId'>()
export type ProjectId = z.infer<typeof projectIdSchema>

/** Shape of a project as this build writes it. Raised by a migration, never otherwise. */
export const SCHEMA_VERSION = 2
/** The release that can read what this build writes; an older one names it and changes nothing. */
export const MIN_READER = '0.2.0'

/** What is known of a project before its content is read. */
export const headerSchema = z
  .object({
    id: projectIdSchema,
    schemaVersion: z.literal(SCHEMA_VERSION),
    minReader: z.string(),
    /** Language of what the users write, and of its documents unless asked otherwise. */
    language: z.enum(['fr', 'en']),
    createdAt: z.iso.datetime(),
    /** The demonstration project: labelled everywhere, can be reset. */
    demo: z.boolean(),
    archivedAt: z.iso.datetime().nullable(),
    /** In the trash since; kept 60 days. */
    removedAt: z.iso.datetime().nullable(),
  })
  .readonly()
export type Header = z.infer<typeof headerSchema>
