import type { Migration } from './migration'

/** In order, one line per version after the first. Append only. */
export const migrations: readonly Migration[] = []
