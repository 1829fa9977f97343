import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from './disk-error'

/**
 * Replaces a file whole or not at all: written beside, forced to the disk, renamed, folder forced to the
 * disk. After a power cut the path holds the old bytes or the new ones. Throws what the disk says, and
 * leaves nothing behind.
 */
export async function writeAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path)
  const beside = join(folder, `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await renameInsistently(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(folder)
}

/** Forces a folder's list of names to the disk, without which a renamed or new file can vanish in a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no such call: NTFS journals its own folders, and opening one fails.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder and its parents, each forced to the disk. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made))
  }
}

/** Virus scanners hold a new file open for a moment on Windows. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY'])
const ATTEMPTS = 8

async function renameInsistently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isBusy = process.platform === 'win32' && BUSY.has(codeOf(error) ?? '')
      if (!isBusy || attempt === ATTEMPTS) throw error
      await wait(20 * attempt)
    }
  }
}
