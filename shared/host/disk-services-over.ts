import type { DiskChannel } from './channels'
import type { Host, Reply } from './host'

/** The part of `Host` that reaches a disk, the same whichever way in. */
export type DiskServices = Pick<Host, 'about' | 'journal' | 'snapshots'>

/** Sends one call to whoever holds the disk. It answers with a value whatever happens on the way. */
export type Send = (channel: DiskChannel, argument: unknown) => Reply<never>

/**
 * The disk services as seen from a window: names become channels, nothing else. No schema here, because a
 * sandboxed preload carries this file; the other end parses.
 */
export const diskServicesOver = (send: Send): DiskServices => ({
  about: () => send('about', null),
  journal: {
    heads: () => send('journal.heads', null),
    append: (changes) => send('journal.append', { changes }),
    readAfter: (projectId, sequence) => send('journal.readAfter', { projectId, sequence }),
  },
  snapshots: {
    write: (snapshot) => send('snapshots.write', { snapshot }),
    readLatest: (projectId) => send('snapshots.readLatest', { projectId }),
  },
})
