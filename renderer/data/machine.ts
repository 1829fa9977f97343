import type { Host } from '../../shared/host/host'
import type { Digest } from '../../shared/transfer/project-file'
import { uuidv7 } from '../../shared/kernel/ids'
import type { SextantDatabase } from './database'

/** What the data layer needs of the machine: clock and chance included, so that tests decide them. */
export interface Machine {
  readonly database: SextantDatabase
  readonly host: Host
  readonly digest: Digest
  /** Unix milliseconds. */
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  readonly deviceId: string
  /** Whether this is the one window that writes (`writer-lock.ts`). */
  readonly mayWrite: () => boolean
  /** A failure that no one else tells the user: goes to the console and the error notice. */
  readonly report: (failure: unknown) => void
}

/** @returns a new id, sortable by creation; the caller names the noun it is for */
export const newId = (machine: Pick<Machine, 'now' | 'random'>): string =>
  uuidv7(machine.now(), machine.random(10))

export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The real machine of a window. The device id is made once and kept with the working store. */
export async function windowMachine(
  database: SextantDatabase,
  host: Host,
  mayWrite: () => boolean,
): Promise<Machine> {
  const now = () => Date.now()
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const known = await database.settings.get('deviceId').catch(() => undefined)
  const deviceId = typeof known?.value === 'string' ? known.value : uuidv7(now(), random(10))
  if (known === undefined)
    await database.settings.put({ key: 'deviceId', value: deviceId }).catch(() => undefined)
  return {
    database,
    host,
    digest: sha256,
    now,
    random,
    deviceId,
    mayWrite,
    report: (failure) => {
      console.error(failure)
    },
  }
}
