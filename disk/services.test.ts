import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { aChain, aProjectId, aSnapshot, temporaryFolders } from '../test/builders/journal'
import { bundle } from '../test/helpers/bundle'
import { diskServices } from './services'

const aFolder = temporaryFolders()
const servicesIn = (dataFolder: string) => diskServices({ dataFolder, version: '9.9.9' })

test('says where the data are', async () => {
  const about = await servicesIn('/somewhere').about()

  expect(about).toEqual({
    ok: true,
    value: { version: '9.9.9', dataFolder: '/somewhere', platform: process.platform },
  })
})

test('a first start has no heads', async () => {
  expect(await servicesIn(join(await aFolder(), 'new')).journal.heads()).toEqual({
    ok: true,
    value: [],
  })
})

test('heads: by journal, by snapshot alone, and whichever is further', async () => {
  const folder = await aFolder()
  const services = servicesIn(folder)
  const chain = aChain(3)
  await services.journal.append(chain)
  await services.snapshots.write(
    aSnapshot({ projectId: aProjectId(2), sequence: 7, lastHash: 'seven' }),
  )
  const third = { projectId: aProjectId(3) }
  await services.journal.append(aChain(2, third))
  await services.snapshots.write(aSnapshot({ ...third, sequence: 5, lastHash: 'five' }))
  await mkdir(join(folder, 'projects', 'not-a-project'))

  const heads = await servicesIn(folder).journal.heads()

  expect(heads).toEqual({
    ok: true,
    value: [
      { projectId: aProjectId(1), sequence: 3, hash: chain[2]?.checksum },
      { projectId: aProjectId(2), sequence: 7, hash: 'seven' },
      { projectId: aProjectId(3), sequence: 5, hash: 'five' },
    ],
  })
})

test('a new project: a snapshot at its beginning, then changes, then both read back', async () => {
  const services = servicesIn(await aFolder())
  const chain = aChain(2)
  await services.snapshots.write(aSnapshot())

  expect(await services.journal.append(chain)).toEqual({ ok: true, value: { lastSequence: 2 } })
  expect(await services.snapshots.readLatest(aProjectId())).toEqual({
    ok: true,
    value: aSnapshot(),
  })
  expect(await services.journal.readAfter(aProjectId(), 0)).toEqual({ ok: true, value: chain })
})

test('calls made at the same time come one after the other', async () => {
  const services = servicesIn(await aFolder())
  const chain = aChain(40)

  const answers = await Promise.all(chain.map((change) => services.journal.append([change])))

  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect(await services.journal.readAfter(aProjectId(), 0)).toEqual({ ok: true, value: chain })
})

test('a place where no folder can be made is a value, with the folder in it', async () => {
  const folder = await aFolder()
  await writeFile(join(folder, 'projects'), 'a file in the way')

  const refused = await servicesIn(folder).journal.append(aChain(1))

  expect(refused).toEqual({
    ok: false,
    error: {
      code: 'disk-refused',
      reason: expect.stringMatching(/^E(NOTDIR|EXIST)$/),
      folder: join(folder, 'projects', aProjectId()),
    },
  })
})

test.runIf(process.platform === 'linux')(
  'a full disk is a value; once there is room the same changes are kept',
  async () => {
    const folder = await aFolder()
    const project = join(folder, 'projects', aProjectId())
    await mkdir(project, { recursive: true })
    await symlink('/dev/full', join(project, 'journal.jsonl'))
    const services = servicesIn(folder)

    const refused = await services.journal.append(aChain(2))
    await rm(join(project, 'journal.jsonl'))
    const kept = await services.journal.append(aChain(2))

    expect(refused).toEqual({ ok: false, error: { code: 'disk-full', folder: project } })
    expect(kept).toEqual({ ok: true, value: { lastSequence: 2 } })
  },
)

test.runIf(process.platform === 'linux')(
  'a disk that takes half a line only: what was acknowledged stays, the half does not',
  async () => {
    const folder = await aFolder()
    const services = servicesIn(folder)
    await services.journal.append(aChain(3))
    const path = join(folder, 'projects', aProjectId(), 'journal.jsonl')
    const before = await readFile(path)

    // A process that may write so many kilobytes to a file and no more meets a real partial write.
    const module = await bundle('disk/services.ts', await aFolder())
    const program = `
      const { diskServices } = await import(process.argv[1])
      const services = diskServices({ dataFolder: process.argv[2], version: '1' })
      console.log(JSON.stringify(await services.journal.append(JSON.parse(process.argv[3]))))`
    const { stdout } = await promisify(execFile)('bash', [
      '-c',
      `trap '' XFSZ; ulimit -f ${Math.ceil((before.length + 100) / 1024)}; exec "$@"`,
      'bash',
      process.execPath,
      '--input-type=module',
      '-e',
      program,
      module,
      folder,
      JSON.stringify(aChain(12).slice(3)),
    ])

    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { reason: 'EFBIG' } })
    expect(await readFile(path)).toEqual(before)
    expect(await servicesIn(folder).journal.append(aChain(6))).toMatchObject({ ok: true })
  },
)
