import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolders } from '../test/builders/journal'
import { type FolderLock, lockFolder, readHolder } from './folder-lock'

const aFolder = temporaryFolders()

test('one at a time: the second is told who holds the folder', async () => {
  const folder = await aFolder()
  const first = (await lockFolder(folder, 'http://127.0.0.1:4817')) as FolderLock

  const second = await lockFolder(folder, null)
  first.release()
  const third = await lockFolder(folder, null)

  expect(second).toEqual({ heldBy: first.holder })
  expect(first.holder).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4817' })
  expect(third).toHaveProperty('release')
})

test('a holder that died is replaced', async () => {
  const folder = await aFolder()
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  const dead = { pid: child.pid, run: 'old', began: 'some time', address: null }
  await writeFile(join(folder, 'in-use.json'), JSON.stringify(dead))

  const lock = await lockFolder(folder, null)

  expect(lock).toHaveProperty('release')
  expect(await readdir(folder)).toEqual(['in-use.json'])
})

test('a number that now belongs to another process does not hold the folder', async () => {
  const folder = await aFolder()
  const reused = { pid: process.pid, run: 'old', began: 'before the restart', address: null }
  await writeFile(join(folder, 'in-use.json'), JSON.stringify(reused))

  expect(await lockFolder(folder, null)).toHaveProperty('release')
})

test('a lock file that says nothing is replaced', async () => {
  const folder = await aFolder()
  await writeFile(join(folder, 'in-use.json'), '{"pid":')

  expect(await lockFolder(folder, null)).toHaveProperty('release')
})

test('ten at once: one gets it', async () => {
  const folder = await aFolder()

  const answers = await Promise.all(Array.from({ length: 10 }, () => lockFolder(folder, null)))

  expect(answers.filter((answer) => 'release' in answer)).toHaveLength(1)
})

test('releasing leaves the lock of whoever came after', async () => {
  const folder = await aFolder()
  const lock = (await lockFolder(folder, null)) as FolderLock
  const other = { ...lock.holder, run: 'other' }
  await writeFile(join(folder, 'in-use.json'), JSON.stringify(other))

  lock.release()

  expect(await readHolder(folder)).toEqual(other)
  expect(await readFile(join(folder, 'in-use.json'), 'utf8')).toContain('other')
})
