import { z } from 'zod'
import { entitySchemas, singletonSchemas, type Project } from '../domain/project'
import type { AppError } from '../errors/app-error'
import type { Entity } from '../kernel/collection'
import { cleanDeep } from '../kernel/clean-text'
import { err, ok, type Result } from '../kernel/result'
import { draftOf, type Edited, type ProjectDraft } from './draft'
import { touchedRows } from './patches'

/** One change a user can make to a project. It never saves, reads a clock or draws. */
export interface Command<TArgs, TName extends string = string> {
  /** Written in every journal, so it is never renamed. */
  readonly name: TName
  readonly args: z.ZodType<TArgs>
  /** Changes the draft, or answers why it will not. */
  readonly apply: (draft: ProjectDraft, args: TArgs) => Result<null, AppError>
  /** Which thing it is about, for "Undo: …" and the history. */
  readonly subject: (project: Project, args: TArgs) => string
}

export const defineCommand = <TArgs, const TName extends string>(
  command: Command<TArgs, TName>,
): Command<TArgs, TName> => command

/**
 * Runs a command on a project. Arguments are parsed although our own screens send them: this is where a
 * form's string or a dropped file's text becomes data. The nouns it leaves are parsed too, so that no
 * command can leave a project that the next start would refuse.
 */
export function runCommand<TArgs>(
  project: Project,
  command: Command<TArgs>,
  args: NoInfer<TArgs>,
): Result<Edited, AppError> {
  const parsed = command.args.safeParse(cleanDeep(args))
  if (!parsed.success) return err({ code: 'invalid-input', path: pathOf(parsed.error) })
  const { draft, finish } = draftOf(project)
  const applied = command.apply(draft, parsed.data)
  if (!applied.ok) return applied
  const edited = finish()
  const fault = firstFault(edited)
  return fault === null ? ok(edited) : err({ code: 'invalid-input', path: fault })
}

function firstFault({ project, patches }: Edited): string | null {
  for (const { collection, id } of touchedRows(patches)) {
    const checked =
      collection in singletonSchemas
        ? singletonSchemas[collection as keyof typeof singletonSchemas].safeParse(
            project[collection as keyof typeof singletonSchemas],
          )
        : checkEntity(project, collection as keyof typeof entitySchemas, id)
    if (checked !== null && !checked.success) return `${collection}.${pathOf(checked.error)}`
  }
  return null
}

function checkEntity(project: Project, collection: keyof typeof entitySchemas, id: string) {
  const entity: Entity | undefined = project[collection].get(id)
  return entity === undefined ? null : entitySchemas[collection].safeParse(entity)
}

const pathOf = (error: z.ZodError): string => error.issues[0]?.path.join('.') ?? ''
