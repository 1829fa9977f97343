import { z } from 'zod'
import { Collection, type Entity } from '../kernel/collection'

/** Every noun of a collection carries it: a deletion is a tombstone, kept 60 days. */
export const inTrash = { removedAt: z.iso.datetime().nullable() }

/** Short text on one line. "Nothing" is the empty string for texts and null for everything else. */
export const lineText = z.string().max(300)
/** A paragraph or several. */
export const longText = z.string().max(20_000)

export const isoDate = z.iso.date()

/** An id of one noun: cannot be swapped for another's. */
export const idOf = <Brand extends string>() => z.uuidv7().brand<Brand>()

/**
 * In a file an array, in memory a `Collection`. Refuses an id used twice.
 */
export const collectionOf = <S extends z.ZodType<Entity, unknown>>(noun: S) =>
  z.codec(
    z.array(noun).superRefine((entities, context) => {
      const seen = new Set<string>()
      for (const [index, { id }] of entities.entries()) {
        if (seen.has(id))
          context.addIssue({ code: 'custom', path: [index, 'id'], message: 'duplicate-id' })
        seen.add(id)
      }
    }),
    z.custom<Collection<z.output<S>>>((value) => value instanceof Collection),
    {
      decode: (entities) => Collection.from(entities),
      encode: (collection) => [...collection.all()],
    },
  )

/** A place in a list people reorder (kernel/order-key.ts). It never ends in 0: nothing would fit before it. */
export const orderKeySchema = z.string().regex(/^[0-9a-z]{0,300}[1-9a-z]$/)
