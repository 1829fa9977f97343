/** Names of the calls that reach the disk side; apart from their schemas, because a sandboxed preload must not pull in a schema library. */
export const diskChannels = [
  'about',
  'journal.heads',
  'journal.append',
  'journal.readAfter',
  'snapshots.write',
  'snapshots.readLatest',
] as const
export type DiskChannel = (typeof diskChannels)[number]

/** Desktop only: dialogs belong to the main process. */
export const desktopChannels = ['files.save', 'files.open'] as const
export type Channel = DiskChannel | (typeof desktopChannels)[number]
