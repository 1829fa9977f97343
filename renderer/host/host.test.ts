import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Host } from '../../shared/host/host'
import { browserHost } from './browser-host'
import { openFile, saveFile } from './browser-files'
import { beforeLeaving, currentHost } from './current-host'
import { allowOwnWorkers } from './trusted-types'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

describe('the current host', () => {
  test('is the desktop where its bridge is there', () => {
    const bridge = { kind: 'desktop' } as Host
    vi.stubGlobal('host', bridge)

    expect(currentHost()).toBe(bridge)
  })

  test('is the local server otherwise', () => {
    expect(currentHost().kind).toBe('browser')
  })
})

describe('calls', () => {
  const answering = (status: number, body: string) =>
    vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })))

  test('go to the server the page came from, as JSON', async () => {
    const request = answering(200, '{"ok":true,"value":[]}')

    const heads = await browserHost('http://127.0.0.1:4817', request).journal.heads()

    expect(heads).toEqual({ ok: true, value: [] })
    expect(request).toHaveBeenCalledWith(
      'http://127.0.0.1:4817/host/journal.heads',
      expect.objectContaining({ method: 'POST', body: 'null', credentials: 'same-origin' }),
    )
  })

  test.each([
    [401, 'Unauthorized'],
    [403, 'Forbidden'],
    [500, 'Internal error'],
    [200, '<html>not ours</html>'],
  ])('a %i answer is a value', async (status, body) => {
    const host = browserHost('http://127.0.0.1:4817', answering(status, body))

    expect(await host.about()).toEqual({ ok: false, error: { code: 'host-unreachable' } })
  })

  test('a refused argument keeps its reason', async () => {
    const refusal = { ok: false, error: { code: 'invalid-input', path: 'sequence' } }
    const host = browserHost('http://127.0.0.1:4817', answering(400, JSON.stringify(refusal)))

    expect(await host.about()).toEqual(refusal)
  })
})

describe('files', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: vi.fn(() => 'blob:1'), revokeObjectURL: vi.fn() }),
    )
  })

  test('a saved file is a download with its name, and leaves nothing in the page', async () => {
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`)
    })

    const saved = await saveFile({ suggestedName: 'Hélion.sextant', bytes: new Uint8Array([1]) })

    expect(saved).toEqual({ ok: true, value: 'saved' })
    expect(clicked).toEqual(['Hélion.sextant blob:1'])
    expect(document.body.childElementCount).toBe(0)
  })

  /** The input that the dialog belongs to, as the user would use it. */
  const dialog = () => document.querySelector<HTMLInputElement>('input[type=file]')

  function choose(file: Partial<File>): void {
    const input = dialog()
    if (input) Object.defineProperty(input, 'files', { value: [file] })
    input?.dispatchEvent(new Event('change'))
  }

  test('the chosen file comes with its name and its bytes', async () => {
    const opened = openFile(['sextant', 'json'])
    expect(dialog()?.accept).toBe('.sextant,.json')

    choose({
      name: 'a.sextant',
      size: 2,
      arrayBuffer: () => Promise.resolve(new Uint8Array([7, 8]).buffer),
    })

    expect(await opened).toEqual({
      ok: true,
      value: { name: 'a.sextant', bytes: new Uint8Array([7, 8]) },
    })
    expect(dialog()).toBeNull()
  })

  test('closing the dialog is an outcome', async () => {
    const opened = openFile(['sextant'])

    dialog()?.dispatchEvent(new Event('cancel'))

    expect(await opened).toEqual({ ok: true, value: 'cancelled' })
    expect(dialog()).toBeNull()
  })

  test.each<[string, Partial<File>, object]>([
    ['too large', { size: 201 * 1024 * 1024 }, { code: 'file-too-large', limitMb: 200 }],
    [
      'gone meanwhile',
      { size: 1, arrayBuffer: () => Promise.reject(new Error('NotFound')) },
      { code: 'file-unreadable' },
    ],
  ])('a file that is %s is a value', async (_, facts, error) => {
    const opened = openFile(['csv'])

    choose({ name: 'liste.csv', ...facts })

    expect(await opened).toEqual({ ok: false, error: { fileName: 'liste.csv', ...error } })
  })
})

describe('leaving', () => {
  test('hands over on pagehide and when the tab is hidden, until told to stop', () => {
    const flush = vi.fn(() => Promise.resolve('saved' as const))
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
    const stop = beforeLeaving(flush)

    document.dispatchEvent(new Event('visibilitychange'))
    expect(flush).not.toHaveBeenCalled()
    visibility.mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('pagehide'))
    expect(flush).toHaveBeenCalledTimes(2)

    stop()
    window.dispatchEvent(new Event('pagehide'))
    expect(flush).toHaveBeenCalledTimes(2)
  })

  test('is what the desktop waits for', () => {
    const onBeforeClose = vi.fn()
    vi.stubGlobal('lifecycle', { onBeforeClose })
    const flush = () => Promise.resolve('saved' as const)

    beforeLeaving(flush)()

    expect(onBeforeClose).toHaveBeenCalledWith(flush)
  })
})

test('only our own workers may start', () => {
  const createPolicy = vi.fn()

  allowOwnWorkers({ trustedTypes: { createPolicy } }, 'app://bundle')

  const [name, rules] = createPolicy.mock.calls[0] ?? []
  expect(name).toBe('default')
  expect(Object.keys(rules)).toEqual(['createScriptURL'])
  expect(rules.createScriptURL('app://bundle/assets/a.worker.js')).toBe(
    'app://bundle/assets/a.worker.js',
  )
  expect(rules.createScriptURL('/assets/a.worker.js')).toBe('/assets/a.worker.js')
  for (const address of [
    'https://example.org/a.js',
    'app://bundle.evil/a.js',
    'data:text/javascript,1',
    'blob:app://bundle/1',
  ]) {
    expect(rules.createScriptURL(address)).toBeNull()
  }
})
