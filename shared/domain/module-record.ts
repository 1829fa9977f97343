import { z } from 'zod'
import { idOf, inTrash } from './entity'

export const MODULE_KINDS = [
  'charter',
  'training',
  'kpi',
  'transversal',
  'assistant',
  'governance',
  'process',
  'roadmap-item',
  'raci',
  'decision',
] as const

const jsonSchema: z.ZodType<unknown> = z.json()

/**
 * Content of a module whose noun does not exist yet: kept word for word, exported and imported with the
 * project, so that the demonstration company is whole. The migration that gives a module its noun moves its
 * records there and takes the kind off this list.
 */
export const moduleRecordSchema = z
  .object({
    id: idOf<'ModuleRecordId'>(),
    ...inTrash,
    kind: z.enum(MODULE_KINDS),
    /** R01, T1, K3…; empty for a kind with one record. */
    code: z.string().max(40),
    data: z.record(z.string(), jsonSchema).readonly(),
  })
  .readonly()
export type ModuleRecord = z.infer<typeof moduleRecordSchema>
