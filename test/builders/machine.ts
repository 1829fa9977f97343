import { createHash } from 'node:crypto'
import 'fake-indexeddb/auto'
import { SextantDatabase } from '../../renderer/data/database'
import type { Machine } from '../../renderer/data/machine'
import { anId } from './project'
import { MemoryDisk } from './memory-host'

export const nodeDigest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'))

let databases = 0

/** A machine of its own: real Dexie on an in-memory IndexedDB, a disk in memory, a clock that the test turns. */
export function aMachine(
  disk = new MemoryDisk(),
): Machine & { disk: MemoryDisk; failures: unknown[] } {
  databases += 1
  let ms = 1_763_629_200_000
  const failures: unknown[] = []
  return {
    disk,
    failures,
    database: new SextantDatabase(`test-${databases}`),
    host: disk.host(),
    digest: nodeDigest,
    now: () => (ms += 10),
    random: (length) => {
      const hex = anId().replaceAll('-', '')
      return Uint8Array.from(
        { length },
        (_, i) => Number.parseInt(hex.slice(12 + i * 2, 14 + i * 2), 16) || i,
      )
    },
    deviceId: anId(),
    mayWrite: () => true,
    report: (failure) => {
      failures.push(failure)
    },
  }
}
