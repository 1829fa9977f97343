import { archiveProject, trashProject } from '../../shared/commands/project'
import { CHAIN_START } from '../../shared/domain/change'
import { blankProject } from '../../shared/domain/blank'
import { projectIdSchema, type ProjectId } from '../../shared/domain/header'
import type { Project } from '../../shared/domain/project'
import type { AppError } from '../../shared/errors/app-error'
import { CLOCK_START } from '../../shared/kernel/hybrid-clock'
import { err, ok, type Result } from '../../shared/kernel/result'
import { readProject } from '../../shared/migrations/read-project'
import { readError, readProjectFile, writeProjectFile } from '../../shared/transfer/project-file'
import { bringUpToDate } from './bring-up-to-date'
import { cardOf } from './card'
import type { ProjectCard } from './database'
import { newId, type Machine } from './machine'
import { OpenProject } from './open-project'
import { readRows, writeWhole } from './rows'
import { snapshotOf } from './snapshot'

/** Reads a project from the working store. Its whole history comes along, so that undo survives a restart. */
export async function openProject(
  machine: Machine,
  id: string,
  options: { writable: boolean },
): Promise<Result<OpenProject, AppError>> {
  try {
    const head = await machine.database.heads.get(id)
    if (!head) return err({ code: 'project-unknown', id })
    const rows = await readRows(machine.database, id)
    const read = readProject(rows)
    if (!read.ok) return err(readError(read.error, id))
    const changes = await machine.database.changes.where('projectId').equals(id).sortBy('sequence')
    if (options.writable) {
      const current = await bringUpToDate(machine, { rows, project: read.value, head, changes })
      if (!current.ok) return current
    }
    const clock = changes.at(-1)?.at ?? CLOCK_START
    const open = new OpenProject(
      machine,
      { project: read.value, changes: changes.slice(-1_000), head, clock },
      options,
    )
    if (options.writable) await touch(machine, open)
    return ok(open)
  } catch (failure) {
    machine.report(failure)
    return err({ code: 'store-failed', reason: failure instanceof Error ? failure.name : '' })
  }
}

/** Home's card brought up to date with the open project. */
export async function touch(machine: Machine, open: OpenProject): Promise<void> {
  const project = open.current.get()
  const known = await machine.database.cards.get(project.header.id)
  await machine.database.cards.put(
    cardOf(project, {
      openedAt: machine.now(),
      changedAt: open.changedAt ?? known?.changedAt ?? machine.now(),
    }),
  )
}

/**
 * Keeps a new project: first on disk, read back, then in the working store. Refused while the disk is away: a
 * journal without its first snapshot could not be rebuilt.
 */
export async function keepNew(
  machine: Machine,
  project: Project,
): Promise<Result<ProjectId, AppError>> {
  const head = { projectId: project.header.id, sequence: 0, hash: CHAIN_START }
  const snapshot = await snapshotOf(machine, project, head, 'creation')
  const written = await machine.host.snapshots.write(snapshot)
  if (!written.ok) return written
  await writeWhole(machine.database, project, head, [])
  const now = machine.now()
  await machine.database.cards.put(cardOf(project, { openedAt: now, changedAt: now }))
  return ok(project.header.id)
}

export function createProject(
  machine: Machine,
  facts: { readonly name: string; readonly language: 'fr' | 'en' },
): Promise<Result<ProjectId, AppError>> {
  const createdAt = new Date(machine.now()).toISOString()
  const id = projectIdSchema.parse(newId(machine))
  return keepNew(
    machine,
    blankProject({ id, language: facts.language, createdAt }, facts.name.trim()),
  )
}

/** The same content under a new id, never marked as the demonstration. Nouns keep their ids: they live inside a project. */
export async function keepCopy(
  machine: Machine,
  project: Project,
  name: string,
): Promise<Result<ProjectId, AppError>> {
  return keepNew(machine, {
    ...project,
    header: {
      ...project.header,
      id: projectIdSchema.parse(newId(machine)),
      createdAt: new Date(machine.now()).toISOString(),
      demo: false,
      archivedAt: null,
      removedAt: null,
    },
    profile: { ...project.profile, name },
  })
}

export async function duplicateProject(
  machine: Machine,
  id: string,
  nameOf: (name: string) => string,
): Promise<Result<ProjectId, AppError>> {
  const read = readProject(await readRows(machine.database, id))
  return read.ok
    ? keepCopy(machine, read.value, nameOf(read.value.profile.name))
    : err(readError(read.error, id))
}

/** The bytes of a `.sextant` file of a project that need not be open. */
export async function exportProject(
  machine: Machine,
  id: string,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }, AppError>> {
  const read = readProject(await readRows(machine.database, id))
  if (!read.ok) return err(readError(read.error, id))
  const exportedAt = new Date(machine.now()).toISOString()
  const bytes = await writeProjectFile(read.value, exportedAt, machine.digest)
  return ok({ name: read.value.profile.name, bytes })
}

/** A file read and checked, and whether this computer has that project already: the user then chooses. */
export async function readIncoming(
  machine: Machine,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<{ readonly project: Project; readonly existing: ProjectCard | null }, AppError>> {
  const read = await readProjectFile(file.bytes, file.name, machine.digest)
  if (!read.ok) return read
  const existing = await machine.database.cards.get(read.value.header.id)
  return ok({ project: read.value, existing: existing ?? null })
}

/** In place of the project of the same id, as one change that can be undone. */
export function replaceProject(
  machine: Machine,
  project: Project,
  subject: string,
): Promise<Result<null, AppError>> {
  return whileOpen(machine, project.header.id, async (open) => {
    await open.snapshot('before-import')
    return open.replace(project, subject)
  })
}

export function setArchived(
  machine: Machine,
  id: string,
  archived: boolean,
): Promise<Result<null, AppError>> {
  const at = archived ? new Date(machine.now()).toISOString() : null
  return whileOpen(machine, id, (open) => open.run(archiveProject, { at }))
}

export function setTrashed(
  machine: Machine,
  id: string,
  trashed: boolean,
): Promise<Result<null, AppError>> {
  const at = trashed ? new Date(machine.now()).toISOString() : null
  return whileOpen(machine, id, (open) => open.run(trashProject, { at }))
}

/** One change to a project that is not on screen: opened, changed, saved, closed. */
async function whileOpen(
  machine: Machine,
  id: string,
  change: (open: OpenProject) => Result<unknown, AppError> | Promise<Result<unknown, AppError>>,
): Promise<Result<null, AppError>> {
  // Another window may have this very project open, with changes of its own on their way.
  if (!machine.mayWrite()) return err({ code: 'read-only' })
  const opened = await openProject(machine, id, { writable: true })
  if (!opened.ok) return opened
  const changed = await change(opened.value)
  if (!changed.ok) return changed
  await opened.value.flush()
  await touch(machine, opened.value)
  opened.value.close()
  return ok(null)
}
