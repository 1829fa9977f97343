import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aProjectId, aSnapshot, temporaryFolders } from '../test/builders/journal'
import { KEPT_SNAPSHOTS, SnapshotFolder } from './snapshots'

const aFolder = temporaryFolders()
const snapshotsIn = (folder: string) => new SnapshotFolder(folder, aProjectId())
const filesIn = async (folder: string) => (await readdir(join(folder, 'snapshots'))).toSorted()

test('the latest copy comes back equal', async () => {
  const folder = await aFolder()
  const first = aSnapshot({ sequence: 1, lastHash: 'a' })
  const second = aSnapshot({
    sequence: 20,
    lastHash: 'b',
    project: { profile: { name: 'Hélion 2' } },
  })

  expect(await snapshotsIn(folder).write(first)).toEqual({ ok: true, value: { sequence: 1 } })
  await snapshotsIn(folder).write(second)

  expect(await snapshotsIn(folder).readLatest()).toEqual({ ok: true, value: second })
  expect(await snapshotsIn(folder).base()).toEqual({ sequence: 20, hash: 'b' })
})

test('none is null, not an error', async () => {
  expect(await snapshotsIn(await aFolder()).readLatest()).toEqual({ ok: true, value: null })
})

test('a copy that contradicts its digest, or is of another project, is not written', async () => {
  const folder = await aFolder()
  const altered = { ...aSnapshot(), project: { profile: { name: 'Other' } } }
  const foreign = aSnapshot({ projectId: aProjectId(2) })

  for (const snapshot of [altered, foreign]) {
    expect(await snapshotsIn(folder).write(snapshot)).toMatchObject({
      ok: false,
      error: { code: 'snapshot-damaged' },
    })
  }

  expect(await snapshotsIn(folder).readLatest()).toEqual({ ok: true, value: null })
})

test.each([
  ['truncated', (text: string) => text.slice(0, -40)],
  ['emptied', () => ''],
  ['altered by one letter', (text: string) => text.replace('Hélion', 'Helion')],
])('a latest copy %s gives way to the one before', async (_, spoil) => {
  const folder = await aFolder()
  const good = aSnapshot({ sequence: 1 })
  await snapshotsIn(folder).write(good)
  await snapshotsIn(folder).write(aSnapshot({ sequence: 2 }))
  const path = join(folder, 'snapshots', (await filesIn(folder)).at(-1) ?? '')
  await writeFile(path, spoil(await readFile(path, 'utf8')))

  expect(await snapshotsIn(folder).readLatest()).toEqual({ ok: true, value: good })
})

test('when every copy is bad it says so, instead of claiming that there is none', async () => {
  const folder = await aFolder()
  await snapshotsIn(folder).write(aSnapshot())
  await writeFile(join(folder, 'snapshots', (await filesIn(folder))[0] ?? ''), '{}')

  expect(await snapshotsIn(folder).readLatest()).toEqual({
    ok: false,
    error: { code: 'snapshot-damaged', projectId: aProjectId() },
  })
})

test('the six latest copies stay', async () => {
  const folder = await aFolder()
  for (let sequence = 1; sequence <= 9; sequence += 1) {
    await snapshotsIn(folder).write(aSnapshot({ sequence }))
  }

  const names = await filesIn(folder)

  expect(names).toHaveLength(KEPT_SNAPSHOTS)
  expect(names.map((name) => Number.parseInt(name, 10))).toEqual([4, 5, 6, 7, 8, 9])
})

test('a copy shrunk by half drives no older one away', async () => {
  const folder = await aFolder()
  const large = { profile: { name: 'x'.repeat(5_000) } }
  for (let sequence = 1; sequence <= 6; sequence += 1) {
    await snapshotsIn(folder).write(aSnapshot({ sequence, project: large }))
  }

  await snapshotsIn(folder).write(aSnapshot({ sequence: 7, project: {} }))

  expect(await filesIn(folder)).toHaveLength(7)
})

test('leaves no temporary file behind', async () => {
  const folder = await aFolder()
  await snapshotsIn(folder).write(aSnapshot())

  expect((await filesIn(folder)).every((name) => name.endsWith('.json'))).toBe(true)
})
