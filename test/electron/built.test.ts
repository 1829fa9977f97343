import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import vm from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { withNinthFuse } from '../../scripts/lib/fuses.mjs'
import { diskChannels } from '../../shared/host/channels'
import type { Host } from '../../shared/host/host'
import { beforeCloseChannel, flushedChannel, type Lifecycle } from '../../shared/host/lifecycle'

const root = resolve(import.meta.dirname, '../..')

function built(path: string): string {
  const whole = resolve(root, path)
  if (!existsSync(whole)) throw new Error(`${path} is missing: run "npm run build" first`)
  return readFileSync(whole, 'utf8')
}

describe('the built preload', () => {
  /** Runs it as a sandboxed page would: CommonJS, and `electron` is all it can require. */
  function loaded() {
    const exposed: Record<string, unknown> = {}
    const invoke = vi.fn((_channel: string, _argument: unknown) => Promise.resolve({ ok: true }))
    const send = vi.fn()
    const listeners = new Map<string, (...args: unknown[]) => void>()
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, value: unknown) => {
          exposed[name] = value
        },
      },
      ipcRenderer: {
        invoke,
        send,
        on: (name: string, hear: (...args: unknown[]) => void) => listeners.set(name, hear),
      },
    }
    const required: string[] = []
    vm.runInNewContext(built('out/preload/index.cjs'), {
      module: { exports: {} },
      exports: {},
      require: (name: string) => {
        required.push(name)
        if (name !== 'electron') throw new Error(`The preload requires ${name}`)
        return electron
      },
    })
    // At the wire: what the preload exposes is these two, which the tests below hold it to.
    const { host, lifecycle } = exposed as { host: Host; lifecycle: Lifecycle }
    return { exposed, required, invoke, send, listeners, host, lifecycle }
  }

  test('requires nothing but electron, and exposes two objects of plain functions', () => {
    const { exposed, required } = loaded()

    expect([...new Set(required)]).toEqual(['electron'])
    expect(Object.keys(exposed)).toEqual(['host', 'lifecycle'])
    expect(JSON.stringify(Object.keys(exposed['host'] as object))).not.toContain('ipc')
  })

  test('carries no schema library and no text of ours', () => {
    expect(built('out/preload/index.cjs').length).toBeLessThan(10_000)
  })

  test('each verb calls its own channel', async () => {
    const { host, invoke } = loaded()
    const id = '01900000-0000-7000-8000-000000000001' as never

    await host.about()
    await host.journal.heads()
    await host.journal.append([])
    await host.journal.readAfter(id, 4)
    await host.snapshots.write({} as never)
    await host.snapshots.readLatest(id)
    await host.files.save({ suggestedName: 'a', bytes: new Uint8Array() })
    await host.files.open(['sextant'])

    expect(invoke.mock.calls.map(([channel]) => channel)).toEqual([
      ...diskChannels,
      'files.save',
      'files.open',
    ])
    expect(invoke.mock.calls[3]?.[1]).toEqual({ projectId: id, sequence: 4 })
  })

  test('a call that does not arrive is a value', async () => {
    const { host, invoke } = loaded()
    invoke.mockRejectedValueOnce(new Error('gone'))

    expect(await host.about()).toEqual({ ok: false, error: { code: 'host-unreachable' } })
  })

  test.each<[string, () => Promise<'saved' | 'not-saved'>, string]>([
    ['saves', async () => 'saved', 'saved'],
    ['cannot save', async () => 'not-saved', 'not-saved'],
    ['breaks', () => Promise.reject(new Error('broken')), 'not-saved'],
  ])('a page that %s before the window closes says so', async (_, flush, outcome) => {
    const { lifecycle, listeners, send } = loaded()
    const heard = vi.fn(flush)
    lifecycle.onBeforeClose(heard)

    listeners.get(beforeCloseChannel)?.({ sender: 'the event' })
    await vi.waitFor(() => expect(send).toHaveBeenCalled())

    expect(send).toHaveBeenCalledWith(flushedChannel, outcome)
    // The event never reaches the page.
    expect(heard).toHaveBeenCalledWith()
  })
})

test('the built main imports nothing but electron and Node', () => {
  const source = built('out/main/index.js')

  const imported = [...source.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map(([, from]) => from)

  expect(imported).toContain('electron')
  expect(imported.filter((from) => from !== 'electron' && !from?.startsWith('node:'))).toEqual([])
  expect(source).not.toMatch(/ELECTRON_RENDERER_URL|\brequire\(/)
})

test('main is a list of calls', () => {
  const lines = readFileSync(resolve(root, 'electron/main/index.ts'), 'utf8').split('\n')

  expect(lines.length).toBeLessThan(60)
})

describe('the package', () => {
  const require = createRequire(import.meta.url)
  interface Builder {
    readonly getConfig: (
      folder: string,
      file: string,
      extra: null,
    ) => Promise<{ electronFuses: object }>
    readonly validateConfiguration: (config: unknown, logger: unknown) => Promise<void>
  }
  // An internal path of the packager, whose version is pinned; it has no public one that works without a network.
  const { getConfig, validateConfiguration } =
    require('app-builder-lib/out/util/config/config') as Builder
  const { DebugLogger } = require('builder-util') as {
    DebugLogger: new (on: boolean) => unknown
  }
  const config = () => getConfig(root, 'electron-builder.config.mjs', null)
  const validate = (value: unknown) => validateConfiguration(value, new DebugLogger(false))

  test('has a valid configuration, and an invalid one is told', async () => {
    await expect(validate(await config())).resolves.toBeUndefined()
    await expect(validate({ ...(await config()), appIdd: 'x' })).rejects.toThrow(/appIdd/)
  })

  test('decides each fuse', async () => {
    expect((await config()).electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  const aProgram = (states: string, version = 1) =>
    Buffer.concat([
      Buffer.from('before dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
      Buffer.from([version, states.length]),
      Buffer.from(`${states} after`),
    ])

  test('has the ninth fuse on, in every part of the program', () => {
    const twice = Buffer.concat([aProgram('010011000'), aProgram('010011000')])

    const changed = withNinthFuse(twice)

    expect(changed).toEqual(Buffer.concat([aProgram('010011001'), aProgram('010011001')]))
  })

  test('is not made with a fuse that nobody has decided', () => {
    expect(() => withNinthFuse(aProgram('0100110010'))).toThrow(/decide/)
    expect(() => withNinthFuse(aProgram('01001100'))).toThrow(/decide/)
    expect(() => withNinthFuse(aProgram('010011001', 2))).toThrow(/version 2/)
    expect(() => withNinthFuse(Buffer.from('no fuses'))).toThrow(/no fuses/)
    expect(withNinthFuse(aProgram('010011000r'))).toEqual(aProgram('010011001r'))
  })
})
