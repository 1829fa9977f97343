import type { Change } from '../domain/change'
import type { ProjectId } from '../domain/header'
import type { Snapshot } from '../domain/snapshot'
import type { AppError } from '../errors/app-error'
import type { Result } from '../kernel/result'

export type Reply<T> = Promise<Result<T, AppError>>

/** What the journal on disk knows of one project without reading it whole. */
export interface JournalHead {
  readonly projectId: ProjectId
  /** Last sequence kept, in the journal or else in the latest snapshot. */
  readonly sequence: number
  /** Checksum of that change; the chain's start when there is none. */
  readonly hash: string
}

export interface About {
  readonly version: string
  /** Absolute folder of journals and snapshots, to be shown to the user. */
  readonly dataFolder: string
  readonly platform: string
}

/**
 * All that the app asks of the machine it runs on. Electron and the local server each implement it;
 * `test/contracts/host.contract.test.ts` runs against both. Nothing here rejects: what can fail is a value.
 */
export interface Host {
  readonly kind: 'desktop' | 'browser'
  readonly about: () => Reply<About>
  readonly journal: {
    /** Every project on this disk. */
    heads(): Reply<readonly JournalHead[]>
    /** Answers once the changes are on the disk itself (fsync). Sending one twice keeps it once. */
    append(changes: readonly Change[]): Reply<{ readonly lastSequence: number }>
    /** The intact changes after `sequence`, oldest first. */
    readAfter(projectId: ProjectId, sequence: number): Reply<readonly Change[]>
  }
  readonly snapshots: {
    /** Answers once the copy has been read back and found equal. */
    write(snapshot: Snapshot): Reply<{ readonly sequence: number }>
    readLatest(projectId: ProjectId): Reply<Snapshot | null>
  }
  readonly files: {
    /** Lets the user choose where (desktop) or hands over a download (browser). Closing the dialog is an outcome, not an error. */
    save(file: {
      readonly suggestedName: string
      readonly bytes: Uint8Array<ArrayBuffer>
    }): Reply<'saved' | 'cancelled'>
    /** @param extensions without dot, e.g. `['sextant']` */
    open(
      extensions: readonly string[],
    ): Reply<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | 'cancelled'>
  }
}
