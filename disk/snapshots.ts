import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProjectId } from '../shared/domain/header'
import { type Snapshot, snapshotSchema } from '../shared/domain/snapshot'
import type { AppError } from '../shared/errors/app-error'
import { canonicalJson } from '../shared/kernel/canonical-json'
import { err, ok, type Result } from '../shared/kernel/result'
import { sha256 } from './checksum'
import { orNullIfAbsent } from './disk-error'
import type { ChainEnd } from './journal'
import { makeFolder, writeAtomically } from './write-atomically'

/** Copies kept of one project, the latest ones. */
export const KEPT_SNAPSHOTS = 6

/**
 * Whole copies of one project, one file each, named so that their order is that of their changes.
 * Methods throw what the disk says; calls must not overlap (`ProjectFolder` queues them).
 */
export class SnapshotFolder {
  private readonly folder: string
  private readonly projectId: ProjectId

  constructor(projectFolder: string, projectId: ProjectId) {
    this.folder = join(projectFolder, 'snapshots')
    this.projectId = projectId
  }

  /**
   * Writes a copy, reads it back and compares, then lets the oldest go. A copy that shrank by half lets
   * nothing go: it may be the accident that the older ones are kept for.
   */
  async write(snapshot: Snapshot): Promise<Result<{ readonly sequence: number }, AppError>> {
    const damaged = err({ code: 'snapshot-damaged', projectId: this.projectId } as const)
    if (!isIntact(snapshot, this.projectId)) return damaged
    await makeFolder(this.folder)
    const before = await this.names()
    const previousSize = before[0] ? (await readFile(join(this.folder, before[0]))).length : 0

    const bytes = Buffer.from(`${JSON.stringify(snapshot)}\n`)
    const path = join(this.folder, nameOf(snapshot))
    await writeAtomically(path, bytes)
    const back = await readFile(path)
    if (!back.equals(bytes) || parse(back, this.projectId) === null) {
      await rm(path, { force: true })
      return damaged
    }

    if (bytes.length * 2 >= previousSize) await this.letOldestGo()
    return ok({ sequence: snapshot.sequence })
  }

  /** The latest copy that is intact; null where there is none; `snapshot-damaged` when all are bad. */
  async readLatest(): Promise<Result<Snapshot | null, AppError>> {
    const names = await this.names()
    for (const name of names) {
      const snapshot = parse(await readFile(join(this.folder, name)), this.projectId)
      if (snapshot) return ok(snapshot)
    }
    return names.length === 0
      ? ok(null)
      : err({ code: 'snapshot-damaged', projectId: this.projectId })
  }

  /** Where the latest copy stands, told by its name alone; null where there is none. */
  async latestSequence(): Promise<number | null> {
    const [latest] = await this.names()
    return latest === undefined ? null : Number.parseInt(latest, 10)
  }

  /** Where a chain that starts from the latest intact copy begins. */
  async base(): Promise<ChainEnd | null> {
    const latest = await this.readLatest()
    if (!latest.ok || latest.value === null) return null
    return { sequence: latest.value.sequence, hash: latest.value.lastHash }
  }

  /** File names, latest first. */
  private async names(): Promise<readonly string[]> {
    const all = (await orNullIfAbsent(readdir(this.folder))) ?? []
    return all
      .filter((name) => NAME.test(name))
      .toSorted()
      .toReversed()
  }

  private async letOldestGo(): Promise<void> {
    const names = await this.names()
    await Promise.all(
      names.slice(KEPT_SNAPSHOTS).map((name) => rm(join(this.folder, name), { force: true })),
    )
  }
}

const NAME = /^\d{12}_\d{8}T\d{6,9}Z_[a-z-]+\.json$/

/** `000000000042_20261125T103000000Z_idle.json`: sorts by sequence, then by time. No `:`, which Windows refuses. */
const nameOf = ({ sequence, takenAt, reason }: Snapshot): string =>
  `${String(sequence).padStart(12, '0')}_${new Date(takenAt).toISOString().replace(/[-:.]/g, '')}_${reason}.json`

function parse(bytes: Uint8Array, projectId: ProjectId): Snapshot | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const snapshot = snapshotSchema.safeParse(parsed)
    return snapshot.success && isIntact(snapshot.data, projectId) ? snapshot.data : null
  } catch {
    return null
  }
}

const isIntact = (snapshot: Snapshot, projectId: ProjectId): boolean =>
  snapshot.projectId === projectId && sha256(canonicalJson(snapshot.project)) === snapshot.sha256
