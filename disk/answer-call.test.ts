import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { diskChannels } from '../shared/host/channels'
import { diskServicesOver } from '../shared/host/disk-services-over'
import { aChain, aProjectId, aSnapshot, temporaryFolders } from '../test/builders/journal'
import { answerCall } from './answer-call'
import { diskServices } from './services'

const aFolder = temporaryFolders()

test('names become channels and come back as the same services', async () => {
  const services = diskServices({ dataFolder: await aFolder(), version: '1.0.0' })
  const chain = aChain(2)
  // The way in only names channels and arguments: what it is generic over is decided by each method.
  const send = (channel: string, argument: unknown) =>
    answerCall(services, channel, argument) as Promise<never>
  const over = diskServicesOver(send)

  expect(await over.snapshots.write(aSnapshot())).toMatchObject({ ok: true })
  expect(await over.journal.append(chain)).toEqual({ ok: true, value: { lastSequence: 2 } })
  expect(await over.journal.heads()).toMatchObject({ ok: true, value: [{ sequence: 2 }] })
  expect(await over.journal.readAfter(aProjectId(), 1)).toEqual({ ok: true, value: chain.slice(1) })
  expect(await over.snapshots.readLatest(aProjectId())).toEqual({ ok: true, value: aSnapshot() })
  expect(await over.about()).toMatchObject({ ok: true, value: { version: '1.0.0' } })
})

const nonsense: readonly unknown[] = [
  undefined,
  'text',
  42,
  [],
  { projectId: '../../etc', sequence: 0 },
  { changes: [{}] },
  { snapshot: null },
  { __proto__: null, projectId: aProjectId(), sequence: -1, extra: true },
]

test.each(diskChannels)('%s refuses nonsense and touches nothing', async (channel) => {
  const dataFolder = await aFolder()
  const services = diskServices({ dataFolder, version: '1.0.0' })

  for (const argument of nonsense) {
    expect(await answerCall(services, channel, argument)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  }

  expect(await readdir(dataFolder)).toEqual([])
})

test('a channel outside the list does not exist', async () => {
  const services = diskServices({ dataFolder: await aFolder(), version: '1.0.0' })

  for (const channel of ['constructor', '__proto__', 'files.save', 'journal.append ']) {
    expect(await answerCall(services, channel, null)).toEqual({
      ok: false,
      error: { code: 'invalid-input', path: 'channel' },
    })
  }
})
