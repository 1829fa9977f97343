import { z } from 'zod'
import { entitySchemas, type CollectionName, type Project } from '../domain/project'
import type { AppError } from '../errors/app-error'
import type { Entity } from '../kernel/collection'
import { err, ok, type Result } from '../kernel/result'
import { assign, type Changes } from './assign'
import { defineCommand, type Command } from './define-command'
import type { CollectionDraft, NounOf, ProjectDraft } from './draft'

const changesSchema = <T>() => z.record(z.string(), z.unknown()) as unknown as z.ZodType<Changes<T>>

export interface NounCommands<C extends CollectionName, N extends string> {
  readonly add: Command<{ noun: NounOf<C> }, `${N}.add`>
  readonly edit: Command<{ id: string; changes: Changes<NounOf<C>> }, `${N}.edit`>
  readonly remove: Command<{ ids: readonly string[]; at: string }, `${N}.remove`>
  readonly restore: Command<{ ids: readonly string[] }, `${N}.restore`>
}

/**
 * The four changes that every collection knows: add, edit fields, put in the trash, take out of it.
 *
 * @param collection where the noun lives
 * @param name       permanent prefix of the commands, written in every journal
 * @param label      what the noun is called in "Undo: …"
 */
export function nounCommands<C extends CollectionName, const N extends string>(
  collection: C,
  name: N,
  label: (noun: NounOf<C>) => string,
): NounCommands<C, N> {
  // The index type of a generic collection name cannot be resolved by the compiler: one cast, here.
  const of = (draft: ProjectDraft) => draft[collection] as unknown as CollectionDraft<Entity>
  const labelOf = (project: Project, id: string | undefined): string => {
    const noun = id === undefined ? undefined : project[collection].get(id)
    return noun ? label(noun as unknown as NounOf<C>) : ''
  }
  return {
    add: defineCommand({
      name: `${name}.add`,
      args: z.object({ noun: entitySchemas[collection] }) as unknown as z.ZodType<{
        noun: NounOf<C>
      }>,
      apply: (draft, { noun }) => {
        of(draft).add(noun as unknown as Entity)
        return ok(null)
      },
      subject: (_project, { noun }) => label(noun),
    }),
    edit: defineCommand({
      name: `${name}.edit`,
      args: z.object({ id: z.string(), changes: changesSchema<NounOf<C>>() }),
      apply: (draft, { id, changes }) => {
        const noun = of(draft).get(id)
        return noun ? assign(noun, changes as object) : err({ code: 'missing', id })
      },
      subject: (project, { id }) => labelOf(project, id),
    }),
    remove: defineCommand({
      name: `${name}.remove`,
      args: z.object({ ids: z.array(z.string()).min(1).readonly(), at: z.iso.datetime() }),
      apply: (draft, { ids, at }) => mark(of(draft), ids, at),
      subject: (project, { ids }) =>
        ids.length === 1 ? labelOf(project, ids[0]) : `${ids.length}`,
    }),
    restore: defineCommand({
      name: `${name}.restore`,
      args: z.object({ ids: z.array(z.string()).min(1).readonly() }),
      apply: (draft, { ids }) => mark(of(draft), ids, null),
      subject: (project, { ids }) =>
        ids.length === 1 ? labelOf(project, ids[0]) : `${ids.length}`,
    }),
  }
}

function mark(
  collection: CollectionDraft<Entity>,
  ids: readonly string[],
  removedAt: string | null,
): Result<null, AppError> {
  for (const id of ids) {
    const noun = collection.get(id) as { removedAt: string | null } | undefined
    if (!noun) return err({ code: 'missing', id })
    noun.removedAt = removedAt
  }
  return ok(null)
}
