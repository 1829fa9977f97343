import { frameRisksTools } from './0002-frame-risks-tools'
import type { Migration } from './migration'

/** In order, one line per version after the first. Append only. */
export const migrations: readonly Migration[] = [frameRisksTools]
