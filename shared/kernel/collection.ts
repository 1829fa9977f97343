/** What a collection holds: an id that never changes, and a tombstone instead of a deletion. */
export interface Entity {
  readonly id: string
  /** When it went to the trash (ISO date-time), or null. */
  readonly removedAt: string | null
}

const BUCKETS = 256

/**
 * Entities by id, immutable. `with` copies one bucket and never the whole, so that
 * changing one of 5,000 costs what changing one of 50 costs.
 */
export class Collection<T extends Entity> {
  readonly ids: readonly string[]
  private readonly buckets: readonly (ReadonlyMap<string, T> | undefined)[]
  private inUse: readonly T[] | undefined

  private constructor(
    ids: readonly string[],
    buckets: readonly (ReadonlyMap<string, T> | undefined)[],
  ) {
    this.ids = ids
    this.buckets = buckets
  }

  static empty<T extends Entity>(): Collection<T> {
    return new Collection<T>(
      [],
      Array.from({ length: BUCKETS }, () => undefined),
    )
  }

  /** @throws when an id is used twice; the schema codec refuses such a file before. */
  static from<T extends Entity>(entities: readonly T[]): Collection<T> {
    const buckets: (Map<string, T> | undefined)[] = Array.from({ length: BUCKETS }, () => undefined)
    for (const entity of entities) {
      const at = bucketOf(entity.id)
      const bucket = (buckets[at] ??= new Map<string, T>())
      if (bucket.has(entity.id)) throw new Error(`Duplicate id ${entity.id}`)
      bucket.set(entity.id, entity)
    }
    return new Collection(entities.map(({ id }) => id).toSorted(), buckets)
  }

  get size(): number {
    return this.ids.length
  }

  get(id: string): T | undefined {
    return this.buckets[bucketOf(id)]?.get(id)
  }

  /** Every entity, the trash included, in order of creation. */
  all(): readonly T[] {
    return this.ids.flatMap((id) => this.get(id) ?? [])
  }

  /** Without the trash, in order of creation. The same array until something changes. */
  get live(): readonly T[] {
    this.inUse ??= this.all().filter(({ removedAt }) => removedAt === null)
    return this.inUse
  }

  with(entity: T): Collection<T> {
    const ids = this.get(entity.id) ? this.ids : insert(this.ids, entity.id)
    return this.replaceBucket(ids, entity.id, (bucket) => bucket.set(entity.id, entity))
  }

  without(id: string): Collection<T> {
    if (!this.get(id)) return this
    const ids = this.ids.filter((other) => other !== id)
    return this.replaceBucket(ids, id, (bucket) => bucket.delete(id))
  }

  private replaceBucket(
    ids: readonly string[],
    id: string,
    change: (bucket: Map<string, T>) => unknown,
  ): Collection<T> {
    const at = bucketOf(id)
    const bucket = new Map(this.buckets[at])
    change(bucket)
    const buckets = this.buckets.slice()
    buckets[at] = bucket
    return new Collection(ids, buckets)
  }
}

/** FNV-1a over the whole id: neighbours share their beginning (time), builders and demo ids their end. */
function bucketOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % BUCKETS
}

/** Ids sort by creation (UUIDv7), so a new one nearly always goes last. */
function insert(ids: readonly string[], id: string): readonly string[] {
  const last = ids.at(-1)
  if (last === undefined || last < id) return [...ids, id]
  const at = ids.findIndex((other) => other > id)
  return ids.toSpliced(at, 0, id)
}
