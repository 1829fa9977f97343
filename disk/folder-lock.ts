import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { codeOf, orNullIfAbsent } from './disk-error'
import { makeFolder } from './write-atomically'

/** Who writes a data folder. */
export interface Holder {
  readonly pid: number
  /** Tells this run from the one before. */
  readonly run: string
  /** When this process began, as its system counts: a pid alone comes back after a while. */
  readonly began: string
  readonly address: string | null
}

export interface FolderLock {
  readonly holder: Holder
  /** Synchronous, because the last moment of a process is. */
  readonly release: () => void
}

const lockPath = (dataFolder: string): string => join(dataFolder, 'in-use.json')

/**
 * Makes this process the only writer of a data folder. A lock whose process has died is taken over.
 *
 * @param address where the holder can be reached, to be shown to whoever comes second
 * @returns the lock, or who holds it
 */
export async function lockFolder(
  dataFolder: string,
  address: string | null,
): Promise<FolderLock | { readonly heldBy: Holder }> {
  await makeFolder(dataFolder)
  const path = lockPath(dataFolder)
  const holder = {
    pid: process.pid,
    run: randomUUID(),
    began: await beganAt(process.pid),
    address,
  }
  for (;;) {
    try {
      await writeFile(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
      return { holder, release: () => releaseOwn(path, holder.run) }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const current = await readHolder(dataFolder)
    if (current !== null && (await isAlive(current))) return { heldBy: current }
    await takeAway(path, current)
  }
}

/** Who holds the folder, dead or alive; null when nobody, or when the file says nothing. */
export async function readHolder(dataFolder: string): Promise<Holder | null> {
  const text = await orNullIfAbsent(readFile(lockPath(dataFolder), 'utf8'))
  return text === null ? null : parseHolder(text)
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, run, began, address } = JSON.parse(text) as Partial<Holder>
    return Number.isInteger(pid) && typeof run === 'string' && typeof began === 'string'
      ? { pid: pid as number, run, began, address: address ?? null }
      : null
  } catch {
    return null
  }
}

/** Moves a dead holder's file away; puts it back when somebody quicker had replaced it meanwhile. */
async function takeAway(path: string, dead: Holder | null): Promise<void> {
  const aside = `${path}.${randomUUID().slice(0, 8)}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = parseHolder(await readFile(aside, 'utf8'))
  if (moved?.run === dead?.run) await rm(aside, { force: true })
  else await rename(aside, path)
}

function releaseOwn(path: string, run: string): void {
  try {
    if (parseHolder(readFileSync(path, 'utf8'))?.run === run) rmSync(path, { force: true })
  } catch {
    // Nothing to release any more; the next start would take it over anyway.
  }
}

async function isAlive({ pid, began }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: alive, and another user's.
    if (codeOf(error) !== 'EPERM') return false
  }
  return (await beganAt(pid)) === began
}

/**
 * When a process began. Linux counts it in ticks since the machine started, exact; elsewhere the
 * machine's own start is the best at hand, to the minute, which is enough to see a restart.
 */
async function beganAt(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const stat = await orNullIfAbsent(readFile(`/proc/${pid}/stat`, 'utf8'))
    const boot = await orNullIfAbsent(readFile('/proc/sys/kernel/random/boot_id', 'utf8'))
    // The name, in parentheses, may hold spaces: fields are counted after it.
    const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${boot?.trim() ?? ''}/${ticks ?? ''}`
  }
  return `boot/${Math.round((Date.now() / 1000 - uptime()) / 60)}`
}
