import { z } from 'zod'
import { SCHEMA_VERSION } from '../../shared/domain/header'
import type { Project } from '../../shared/domain/project'
import type { Snapshot } from '../../shared/domain/snapshot'
import type { AppError } from '../../shared/errors/app-error'
import { canonicalJson } from '../../shared/kernel/canonical-json'
import { ok, type Result } from '../../shared/kernel/result'
import type { Change } from '../../shared/domain/change'
import type { StoreHead } from './database'
import type { Machine } from './machine'
import { writeWhole } from './rows'
import { snapshotOf } from './snapshot'

/**
 * Keeps a project that an older release wrote in the shape of this one: a copy on disk as it was, the rows
 * written anew in one transaction, a copy on disk as it is now. Nothing is written when the first copy is not
 * on disk: the way back comes first.
 *
 * @param rows    what the working store holds, in its own shape
 * @param project the same, brought up to date
 */
export async function bringUpToDate(
  machine: Machine,
  stored: {
    readonly rows: Record<string, unknown>
    readonly project: Project
    readonly head: StoreHead
    readonly changes: readonly Change[]
  },
): Promise<Result<null, AppError>> {
  const { rows, project, head, changes } = stored
  const { schemaVersion, minReader } = olderHeader.parse(rows['header'])
  if (schemaVersion === SCHEMA_VERSION) return ok(null)
  const before: Snapshot = {
    projectId: project.header.id,
    schemaVersion,
    minReader,
    sequence: head.sequence,
    lastHash: head.hash,
    takenAt: new Date(machine.now()).toISOString(),
    reason: 'before-migration',
    project: rows,
    sha256: await machine.digest(canonicalJson(rows)),
  }
  const kept = await machine.host.snapshots.write(before)
  if (!kept.ok) return kept
  await writeWhole(machine.database, project, head, changes)
  const after = await machine.host.snapshots.write(
    await snapshotOf(machine, project, head, 'after-migration'),
  )
  return after.ok ? ok(null) : after
}

const olderHeader = z.object({ schemaVersion: z.int(), minReader: z.string() })
