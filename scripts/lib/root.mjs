import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever folder a script is called from. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
/** What scripts remember between runs; goes away with node_modules. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'sextant')
