import {
  createDraft,
  enablePatches,
  finishDraft,
  type Draft,
  type Patch as ImmerPatch,
} from 'immer'
import type { Patch } from '../domain/change'
import {
  collectionNames,
  singletonNames,
  type CollectionName,
  type Project,
  type SingletonName,
} from '../domain/project'
import type { Collection, Entity } from '../kernel/collection'

enablePatches()

/** The noun that a collection holds. */
export type NounOf<C extends CollectionName> = Project[C] extends Collection<infer T> ? T : never

/** A collection being changed: hands out one entity at a time, so that only what is asked for is drafted. */
export class CollectionDraft<T extends Entity> {
  private readonly base: Collection<T>
  private readonly drafts = new Map<string, Draft<T>>()
  private readonly added = new Map<string, T>()

  constructor(base: Collection<T>) {
    this.base = base
  }

  /** Mutable; undefined when there is none. What is in the trash is handed out too. */
  get(id: string): Draft<T> | undefined {
    const known = this.drafts.get(id)
    if (known) return known
    const entity = this.added.get(id) ?? this.base.get(id)
    if (!entity) return undefined
    const draft = createDraft(entity)
    this.drafts.set(id, draft)
    return draft
  }

  /** As it was before the command, the trash included. */
  all(): readonly T[] {
    return [...this.base.all(), ...this.added.values()]
  }

  live(): readonly T[] {
    return [...this.base.live, ...this.added.values()]
  }

  add(entity: T): void {
    if (this.base.get(entity.id)) throw new Error(`Already there: ${entity.id}`)
    this.added.set(entity.id, entity)
  }

  /** @returns the changed collection with patches and inverse patches, paths from the collection on */
  finish(): { collection: Collection<T>; patches: Patch[]; inverse: Patch[] } {
    const patches: Patch[] = []
    const inverse: Patch[] = []
    let collection = this.base
    for (const [id, draft] of this.drafts) {
      const entity = finishDraft(draft, (there, back) => {
        if (this.added.has(id)) return
        patches.push(...there.map((patch) => under([id], patch)))
        inverse.unshift(...back.map((patch) => under([id], patch)))
      }) as T
      if (this.added.has(id)) this.added.set(id, entity)
      else if (entity !== this.base.get(id)) collection = collection.with(entity)
    }
    for (const [id, entity] of this.added) {
      patches.push({ op: 'add', path: [id], value: entity })
      inverse.unshift({ op: 'remove', path: [id] })
      collection = collection.with(entity)
    }
    return { collection, patches, inverse }
  }
}

/** What a command may write to. */
export type ProjectDraft = {
  readonly [C in CollectionName]: CollectionDraft<NounOf<C>>
} & { readonly [S in SingletonName]: Draft<Project[S]> }

export interface Edited {
  readonly project: Project
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}

/** A draft of the whole, whose parts are drafted only when a command asks for them. */
export function draftOf(project: Project): { draft: ProjectDraft; finish: () => Edited } {
  const collections = new Map<CollectionName, CollectionDraft<Entity>>()
  const singletons = new Map<SingletonName, Draft<object>>()
  const parts: Record<string, { get: () => unknown; enumerable: true }> = {}
  for (const name of collectionNames)
    parts[name] = {
      enumerable: true,
      get: () => remember(collections, name, () => new CollectionDraft<Entity>(project[name])),
    }
  for (const name of singletonNames)
    parts[name] = {
      enumerable: true,
      get: () => remember(singletons, name, () => createDraft<object>(project[name])),
    }

  function finish(): Edited {
    const next: Record<string, unknown> = {}
    const patches: Patch[] = []
    const inverse: Patch[] = []
    for (const [name, part] of collections) {
      const done = part.finish()
      next[name] = done.collection
      patches.push(...done.patches.map((patch) => under([name], patch)))
      inverse.unshift(...done.inverse.map((patch) => under([name], patch)))
    }
    for (const [name, part] of singletons)
      next[name] = finishDraft(part, (there, back) => {
        patches.push(...there.map((patch) => under([name], patch)))
        inverse.unshift(...back.map((patch) => under([name], patch)))
      })
    return { project: { ...project, ...next }, patches, inverse }
  }

  return { draft: Object.defineProperties({}, parts) as ProjectDraft, finish }
}

const under = (prefix: readonly (string | number)[], patch: ImmerPatch | Patch): Patch => ({
  op: patch.op,
  path: [...prefix, ...patch.path],
  ...(patch.op === 'remove' ? {} : { value: patch.value as unknown }),
})

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known) return known
  const made = make()
  map.set(key, made)
  return made
}
