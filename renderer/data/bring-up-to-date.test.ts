import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { riskCommands } from '../../shared/commands/risk'
import { SCHEMA_VERSION } from '../../shared/domain/header'
import { aMachine } from '../../test/builders/machine'
import { openProject } from './projects'
import { startUp } from './start-up'

const { project: older } = JSON.parse(
  readFileSync('test/fixtures/projects/v0001.sextant', 'utf8'),
) as { project: Record<string, unknown> & { header: { id: string } } }
const id = older.header.id

/** A working store as the release before left it. */
async function leftByAnOlderRelease() {
  const machine = aMachine()
  const rows = Object.entries(older).flatMap(([collection, content]) =>
    Array.isArray(content)
      ? (content as { id: string }[]).map((noun) => ({ collection, id: noun.id, noun }))
      : [{ collection, id: collection, noun: content }],
  )
  await machine.database.rows.bulkPut(rows.map((row) => ({ projectId: id, ...row })) as never)
  await machine.database.heads.put({ projectId: id, sequence: 0, hash: '' })
  return machine
}

test('a project of an older release is copied as it was, brought up to date, and copied again', async () => {
  const machine = await leftByAnOlderRelease()

  const open = await openProject(machine, id, { writable: true })

  if (!open.ok) throw new Error(open.error.code)
  const copies = machine.disk.snapshots.get(id) ?? []
  expect(copies.map(({ reason, schemaVersion }) => [reason, schemaVersion])).toEqual([
    ['before-migration', 1],
    ['after-migration', SCHEMA_VERSION],
  ])
  expect(copies[0]?.project['moduleRecords']).toEqual(older['moduleRecords'])
  const risk = open.value.current.get().risks.live[0]
  open.value.run(riskCommands.edit, { id: risk?.id ?? '', changes: { cause: 'Notice ancienne' } })
  await open.value.flush()

  // The working store is lost: the disk alone gives the project back, the edit included.
  await machine.database.rows.clear()
  await machine.database.heads.clear()
  expect((await startUp(machine)).faults).toEqual([])
  const again = await openProject(machine, id, { writable: true })
  expect(again.ok && again.value.current.get().risks.get(risk?.id ?? '')?.cause).toBe(
    'Notice ancienne',
  )
  expect(machine.disk.snapshots.get(id)).toHaveLength(2)
})

test('nothing is rewritten while the disk cannot keep the first copy', async () => {
  const machine = await leftByAnOlderRelease()
  machine.disk.refusal = { code: 'host-unreachable' }

  const open = await openProject(machine, id, { writable: true })

  expect(open.ok).toBe(false)
  expect(await machine.database.rows.get([id, 'header', 'header'])).toMatchObject({
    noun: { schemaVersion: 1 },
  })
})

test('a window that only reads shows it and writes nothing', async () => {
  const machine = await leftByAnOlderRelease()

  const open = await openProject(machine, id, { writable: false })

  expect(open.ok && open.value.current.get().risks.live.length).toBe(10)
  expect(machine.disk.snapshots.get(id)).toBeUndefined()
})
