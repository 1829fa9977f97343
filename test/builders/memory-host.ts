import type { Change } from '../../shared/domain/change'
import type { Snapshot } from '../../shared/domain/snapshot'
import type { AppError } from '../../shared/errors/app-error'
import type { Host } from '../../shared/host/host'
import { err, ok } from '../../shared/kernel/result'

/** A disk in memory that keeps the contract of `Host`, and can be told to refuse. */
export class MemoryDisk {
  readonly changes = new Map<string, Change[]>()
  readonly snapshots = new Map<string, Snapshot[]>()
  refusal: AppError | null = null
  readonly saved: { suggestedName: string; bytes: Uint8Array }[] = []
  toOpen: { name: string; bytes: Uint8Array<ArrayBuffer> } | 'cancelled' = 'cancelled'

  head(projectId: string): { sequence: number; hash: string } {
    const change = this.changes.get(projectId)?.at(-1)
    const snapshot = this.snapshots.get(projectId)?.at(-1)
    if (change && change.sequence >= (snapshot?.sequence ?? 0))
      return { sequence: change.sequence, hash: change.checksum }
    return { sequence: snapshot?.sequence ?? 0, hash: snapshot?.lastHash ?? '' }
  }

  host(): Host {
    const guarded = async <T>(answer: () => T) => {
      await Promise.resolve()
      return this.refusal === null ? ok(answer()) : err(this.refusal)
    }
    return {
      kind: 'browser',
      about: () => guarded(() => ({ version: '0.1.0', dataFolder: '/data', platform: 'linux' })),
      journal: {
        heads: () =>
          guarded(() =>
            [...new Set([...this.changes.keys(), ...this.snapshots.keys()])].map((projectId) => ({
              projectId: projectId as Snapshot['projectId'],
              ...this.head(projectId),
            })),
          ),
        append: async (changes) => {
          await Promise.resolve()
          if (this.refusal !== null) return err(this.refusal)
          for (const change of changes) {
            const head = this.head(change.projectId)
            if (change.sequence <= head.sequence) continue
            if (change.sequence !== head.sequence + 1 || change.previousHash !== head.hash)
              return err({ code: 'journal-diverged', projectId: change.projectId })
            const list = this.changes.get(change.projectId) ?? []
            // Through JSON, as on a wire.
            list.push(JSON.parse(JSON.stringify(change)) as Change)
            this.changes.set(change.projectId, list)
          }
          return ok({ lastSequence: changes.at(-1)?.sequence ?? 0 })
        },
        readAfter: (projectId, sequence) =>
          guarded(() =>
            (this.changes.get(projectId) ?? []).filter((change) => change.sequence > sequence),
          ),
      },
      snapshots: {
        write: (snapshot) =>
          guarded(() => {
            const list = this.snapshots.get(snapshot.projectId) ?? []
            list.push(JSON.parse(JSON.stringify(snapshot)) as Snapshot)
            this.snapshots.set(snapshot.projectId, list)
            return { sequence: snapshot.sequence }
          }),
        readLatest: (projectId) => guarded(() => this.snapshots.get(projectId)?.at(-1) ?? null),
      },
      files: {
        save: (file) =>
          guarded(() => {
            this.saved.push(file)
            return 'saved' as const
          }),
        open: () => guarded(() => this.toOpen),
      },
    }
  }
}
