import { join } from 'node:path'
import type { Change } from '../shared/domain/change'
import type { ProjectId } from '../shared/domain/header'
import type { Snapshot } from '../shared/domain/snapshot'
import type { JournalHead, Reply } from '../shared/host/host'
import { err } from '../shared/kernel/result'
import { diskError } from './disk-error'
import { type ChainEnd, JournalFile } from './journal'
import { SnapshotFolder } from './snapshots'

/** What is on the disk of one project. Calls wait for one another, and none rejects. */
export class ProjectFolder {
  private readonly folder: string
  private readonly projectId: ProjectId
  private readonly journal: JournalFile
  private readonly snapshots: SnapshotFolder
  private last: Promise<unknown> = Promise.resolve()

  constructor(dataFolder: string, projectId: ProjectId) {
    this.folder = join(dataFolder, 'projects', projectId)
    this.projectId = projectId
    this.journal = new JournalFile(this.folder, projectId)
    this.snapshots = new SnapshotFolder(this.folder, projectId)
  }

  append(changes: readonly Change[]): Reply<{ readonly lastSequence: number }> {
    return this.inTurn(async () => this.journal.append(changes, await this.baseAhead()))
  }

  readAfter(sequence: number): Reply<readonly Change[]> {
    return this.inTurn(() => this.journal.readAfter(sequence))
  }

  writeSnapshot(snapshot: Snapshot): Reply<{ readonly sequence: number }> {
    return this.inTurn(() => this.snapshots.write(snapshot))
  }

  readLatestSnapshot(): Reply<Snapshot | null> {
    return this.inTurn(() => this.snapshots.readLatest())
  }

  /** Null when the folder holds neither a change nor a snapshot. */
  head(): Reply<JournalHead | null> {
    return this.inTurn(async () => {
      const end = (await this.baseAhead()) ?? (await this.journal.end())
      return { ok: true, value: end && { projectId: this.projectId, ...end } }
    })
  }

  /** Where the latest snapshot stands, when the journal is not there yet. */
  private async baseAhead(): Promise<ChainEnd | null> {
    const end = await this.journal.end()
    const latest = await this.snapshots.latestSequence()
    if (latest === null || (end !== null && latest <= end.sequence)) return null
    const base = await this.snapshots.base()
    return base !== null && base.sequence > (end?.sequence ?? -1) ? base : null
  }

  private inTurn<T>(work: () => Reply<T>): Reply<T> {
    const turn = this.last.then(work).catch((error: unknown) => err(diskError(error, this.folder)))
    this.last = turn
    return turn
  }
}
