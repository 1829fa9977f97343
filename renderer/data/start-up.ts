import type { Change } from '../../shared/domain/change'
import type { ProjectId } from '../../shared/domain/header'
import type { Project } from '../../shared/domain/project'
import type { AppError } from '../../shared/errors/app-error'
import type { JournalHead } from '../../shared/host/host'
import { err, ok, type Result } from '../../shared/kernel/result'
import { readProject } from '../../shared/migrations/read-project'
import { replay } from '../../shared/migrations/replay'
import { readError } from '../../shared/transfer/project-file'
import { cardOf } from './card'
import type { StoreHead } from './database'
import type { Machine } from './machine'
import { owedChanges } from './owed-changes'
import { readRows, writeWhole } from './rows'
import { snapshotOf } from './snapshot'

/** What the comparison of both sides found and did; home says it in one sentence. */
export interface StartUpReport {
  /** Projects written anew into the working store from snapshot and journal. */
  readonly rebuilt: readonly string[]
  /** Changes that the journal did not have yet and now has. */
  readonly sentAgain: number
  readonly faults: readonly { readonly projectId: string; readonly error: AppError }[]
  /** False when the disk side did not answer: only the working store is shown. */
  readonly journalReached: boolean
}

/**
 * Compares the working store with the journal, project by project: a store that is empty or behind is
 * rebuilt, a store that is ahead sends its changes again. The journal is the truth when both differ.
 */
export async function startUp(machine: Machine): Promise<StartUpReport> {
  const heads = await machine.host.journal.heads()
  if (!heads.ok) return { rebuilt: [], sentAgain: 0, faults: [], journalReached: false }
  const local = new Map<string, StoreHead>(
    (await machine.database.heads.toArray()).map((head) => [head.projectId, head]),
  )
  const rebuilt: string[] = []
  const faults: { projectId: string; error: AppError }[] = []
  let sentAgain = 0

  for (const head of heads.value) {
    const store = local.get(head.projectId)
    local.delete(head.projectId)
    if (store?.sequence === head.sequence && store.hash === head.hash) continue
    const outcome =
      store !== undefined && store.sequence > head.sequence
        ? await sendAgain(machine, head)
        : await rebuild(machine, head.projectId)
    if (!outcome.ok) faults.push({ projectId: head.projectId, error: outcome.error })
    else if (typeof outcome.value === 'number') sentAgain += outcome.value
    else rebuilt.push(outcome.value)
  }
  for (const orphan of local.values()) {
    const outcome = await sendWhole(machine, orphan)
    if (outcome.ok) sentAgain += 1
    else faults.push({ projectId: orphan.projectId, error: outcome.error })
  }
  return { rebuilt, sentAgain, faults, journalReached: true }
}

/** @returns how many changes the journal has taken */
async function sendAgain(machine: Machine, head: JournalHead): Promise<Result<number, AppError>> {
  const owed = await owedChanges(machine.database, head)
  if (owed === null) {
    const replaced = await rebuild(machine, head.projectId)
    return replaced.ok ? err({ code: 'journal-diverged', projectId: head.projectId }) : replaced
  }
  const kept = await machine.host.journal.append(owed)
  return kept.ok ? ok(owed.length) : kept
}

/** A project that the disk does not know: made while the disk side was away. */
async function sendWhole(machine: Machine, head: StoreHead): Promise<Result<null, AppError>> {
  const read = readProject(await readRows(machine.database, head.projectId))
  if (!read.ok) return err(readError(read.error, head.projectId))
  const snapshot = await snapshotOf(machine, read.value, head, 'creation')
  const written = await machine.host.snapshots.write(snapshot)
  return written.ok ? ok(null) : written
}

/**
 * Writes the working store of a project anew from snapshot and journal.
 *
 * @returns the name of the company, for the sentence
 */
export async function rebuild(
  machine: Machine,
  projectId: ProjectId,
): Promise<Result<string, AppError>> {
  const loaded = await fromDisk(machine, projectId)
  if (!loaded.ok) return loaded
  const { project, changes, head } = loaded.value
  await writeWhole(machine.database, project, head, changes)
  const known = await machine.database.cards.get(projectId)
  const changedAt = changes.at(-1)?.at.ms ?? Date.parse(project.header.createdAt)
  await machine.database.cards.put(
    cardOf(project, { openedAt: known?.openedAt ?? changedAt, changedAt }),
  )
  return ok(project.profile.name)
}

async function fromDisk(
  machine: Machine,
  projectId: ProjectId,
): Promise<Result<{ project: Project; changes: readonly Change[]; head: StoreHead }, AppError>> {
  const snapshot = await machine.host.snapshots.readLatest(projectId)
  if (!snapshot.ok) return snapshot
  if (snapshot.value === null) return err({ code: 'snapshot-damaged', projectId })
  const { sequence, lastHash } = snapshot.value
  const journal = await readJournal(machine, projectId, sequence)
  if (!journal.ok) return journal
  const later = journal.value.filter((change) => change.sequence > sequence)
  const last = later.at(-1)
  try {
    const replayed = replay(snapshot.value.project, later)
    if (!replayed.ok) return err(readError(replayed.error, projectId))
    const head = {
      projectId,
      sequence: last?.sequence ?? sequence,
      hash: last?.checksum ?? lastHash,
    }
    return ok({ project: replayed.value, changes: journal.value, head })
  } catch (failure) {
    machine.report(failure)
    return err({ code: 'journal-damaged', projectId, line: later[0]?.sequence ?? 0 })
  }
}

/**
 * The whole journal, for undo over a restart; where an old line is damaged, what follows the snapshot, which
 * is all that the content needs.
 */
async function readJournal(machine: Machine, projectId: ProjectId, sequence: number) {
  const whole = await machine.host.journal.readAfter(projectId, 0)
  return whole.ok || whole.error.code !== 'journal-damaged'
    ? whole
    : machine.host.journal.readAfter(projectId, sequence)
}
