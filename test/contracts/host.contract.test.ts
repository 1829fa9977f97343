import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startServer } from '../../cli/serve/server'
import { browserHost } from '../../renderer/host/browser-host'
import { diskChannels } from '../../shared/host/channels'
import type { Host } from '../../shared/host/host'
import { aChain, aProjectId, aSnapshot, temporaryFolders } from '../builders/journal'

const electron = await vi.hoisted(async () =>
  (await import('../electron/fake-electron')).fakeElectron(),
)
vi.mock('electron', () => ({
  ...electron.module,
  ipcRenderer: {
    invoke: electron.invoke,
    on: vi.fn(),
    send: vi.fn(),
  },
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      vi.stubGlobal(`exposed_${name}`, value)
    },
  },
}))

const aFolder = temporaryFolders()

interface WayIn {
  readonly host: Host
  /** Sends a raw call as a stranger would; answers whether it was refused at the door. */
  readonly asStranger: (
    who: 'subframe' | 'foreign origin',
    channel: string,
    argument: unknown,
  ) => Promise<boolean>
  /** Sends nonsense as ourselves. */
  readonly raw: (channel: string, argument: unknown) => Promise<unknown>
  readonly stop: () => Promise<void>
}

async function overHttp(dataFolder: string): Promise<WayIn> {
  const settings = { port: 0, dataFolder, builtFolder: await aFolder(), version: '1.2.3' }
  const started = await startServer(settings)
  if (!started.ok) throw new Error(started.error.code)
  const { address, link, close } = started.value
  const opened = await fetch(link, { redirect: 'manual' })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  // A browser adds these three by itself.
  const asPage: typeof fetch = (input, init) =>
    fetch(input, {
      ...init,
      headers: {
        ...(init?.headers as Record<string, string>),
        cookie,
        origin: address,
        'sec-fetch-site': 'same-origin',
      },
    })
  const post = (channel: string, argument: unknown, headers: Record<string, string>) =>
    fetch(`${address}/host/${channel}`, {
      method: 'POST',
      body: JSON.stringify(argument) ?? '',
      headers: { 'content-type': 'application/json', cookie, ...headers },
    })

  return {
    host: browserHost(address, asPage),
    asStranger: async (who, channel, argument) => {
      // Inside a frame of another site, even our own page gets no cookie (SameSite=Strict).
      const headers: Record<string, string> =
        who === 'subframe'
          ? { origin: address, 'sec-fetch-site': 'same-origin', cookie: '' }
          : { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }
      const { status } = await post(channel, argument, headers)
      return status === 401 || status === 403
    },
    raw: async (channel, argument) => {
      const response = await post(channel, argument, { origin: address })
      return response.json()
    },
    stop: close,
  }
}

async function overIpc(dataFolder: string): Promise<WayIn> {
  const { answerHostCalls } = await import('../../electron/main/services')
  electron.handlers.clear()
  answerHostCalls(dataFolder, '1.2.3')
  await import('../../electron/preload/index')
  const frames = {
    subframe: { url: 'app://bundle/', parent: { url: 'app://bundle/', parent: null } },
    'foreign origin': { url: 'app://bundle.evil/', parent: null },
  }
  return {
    host: (globalThis as unknown as { exposed_host: Host }).exposed_host,
    asStranger: async (who, channel, argument) => {
      const answer = await electron.invoke(channel, argument, frames[who])
      return JSON.stringify(answer) === '{"ok":false,"error":{"code":"host-unreachable"}}'
    },
    raw: (channel, argument) => electron.invoke(channel, argument),
    stop: async () => undefined,
  }
}

describe.each([
  ['local server', 'browser', overHttp],
  ['desktop', 'desktop', overIpc],
] as const)('%s', (_, kind, open) => {
  let dataFolder = ''
  let way: WayIn
  beforeEach(async () => {
    dataFolder = await aFolder()
    way = await open(dataFolder)
  })
  afterEach(() => way.stop())

  test('says what it is and where the data are', async () => {
    expect(way.host.kind).toBe(kind)
    expect(await way.host.about()).toEqual({
      ok: true,
      value: { version: '1.2.3', dataFolder, platform: process.platform },
    })
  })

  test('keeps changes, once each, and gives them back', async () => {
    const chain = aChain(5)

    expect(await way.host.journal.append(chain.slice(0, 3))).toEqual({
      ok: true,
      value: { lastSequence: 3 },
    })
    expect(await way.host.journal.append(chain)).toEqual({ ok: true, value: { lastSequence: 5 } })

    expect(await way.host.journal.readAfter(aProjectId(), 2)).toEqual({
      ok: true,
      value: chain.slice(2),
    })
    expect(await way.host.journal.heads()).toEqual({
      ok: true,
      value: [{ projectId: aProjectId(), sequence: 5, hash: chain[4]?.checksum }],
    })
  })

  test('refuses a gap as a value', async () => {
    expect(await way.host.journal.append(aChain(3).slice(1))).toEqual({
      ok: false,
      error: { code: 'journal-diverged', projectId: aProjectId() },
    })
  })

  test('keeps a snapshot and gives it back', async () => {
    expect(await way.host.snapshots.readLatest(aProjectId())).toEqual({ ok: true, value: null })

    expect(await way.host.snapshots.write(aSnapshot())).toEqual({
      ok: true,
      value: { sequence: 0 },
    })

    expect(await way.host.snapshots.readLatest(aProjectId())).toEqual({
      ok: true,
      value: aSnapshot(),
    })
  })

  describe.each(diskChannels)('%s', (channel) => {
    const argument = channel === 'journal.append' ? { changes: aChain(1) } : null

    test.each(['subframe', 'foreign origin'] as const)('refuses a %s', async (who) => {
      const before = await readdir(dataFolder)

      expect(await way.asStranger(who, channel, argument)).toBe(true)

      expect(await readdir(dataFolder)).toEqual(before)
    })

    test.each([
      ['a text', 'nonsense'],
      ['a number', 42],
      ['a list', []],
      ['a path for an id', { projectId: '../../../etc', sequence: 0 }],
      ['fields of another shape', { changes: [{ sequence: 'one' }], snapshot: {} }],
    ])('refuses %s', async (_nonsense, sent) => {
      const before = await readdir(dataFolder)

      expect(await way.raw(channel, sent)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      })

      expect(await readdir(dataFolder)).toEqual(before)
    })
  })
})

describe('desktop files', () => {
  test.each(['files.save', 'files.open'] as const)(
    '%s refuses a subframe, a foreign origin and nonsense, and shows no dialog',
    async (channel) => {
      const way = await overIpc(await aFolder())

      expect(await way.asStranger('subframe', channel, {})).toBe(true)
      expect(await way.asStranger('foreign origin', channel, {})).toBe(true)
      for (const nonsense of [
        null,
        {},
        { extensions: ['../x'] },
        { suggestedName: 'a', bytes: [1] },
      ]) {
        expect(await way.raw(channel, nonsense)).toMatchObject({ error: { code: 'invalid-input' } })
      }

      expect(electron.module.dialog.showSaveDialog).not.toHaveBeenCalled()
      expect(electron.module.dialog.showOpenDialog).not.toHaveBeenCalled()
    },
  )
})

test('a server that is gone is a value, so that the tab keeps its edits', async () => {
  const way = await overHttp(await aFolder())
  await way.stop()

  expect(await way.host.journal.append(aChain(1))).toEqual({
    ok: false,
    error: { code: 'host-unreachable' },
  })
})
