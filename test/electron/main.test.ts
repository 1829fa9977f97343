import { beforeEach, describe, expect, test, vi } from 'vitest'
import { beforeCloseChannel, flushedChannel } from '../../shared/host/lifecycle'

const electron = await vi.hoisted(async () => (await import('./fake-electron')).fakeElectron())
vi.mock('electron', () => electron.module)

const { openWindow } = await import('../../electron/main/window')
const { hardenContents, hardenSession } = await import('../../electron/main/security')
const { registerAppScheme, serveApp } = await import('../../electron/main/protocol')
const { offerOutsideLink } = await import('../../electron/main/outside-links')
const { installMenu } = await import('../../electron/main/menu')
const { isOwnAddress } = await import('../../electron/main/origin')
const { chooseDataFolder } = await import('../../electron/main/data')

const { session } = electron.module
const { defaultSession } = session
type Answer<T> = (value: T) => void

beforeEach(() => {
  vi.clearAllMocks()
})

test('the window is sandboxed, isolated and sees no Node; no weakening option is set', () => {
  openWindow('/out/preload/index.cjs')

  expect(electron.windows.at(-1)?.options).toMatchObject({
    webPreferences: {
      preload: '/out/preload/index.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  const set = JSON.stringify(electron.windows.at(-1)?.options)
  expect(set).not.toMatch(
    /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/,
  )
  expect(electron.windows.at(-1)?.loadURL).toHaveBeenCalledWith('app://bundle/')
})

test('no permission but the two that a projector needs, and those for our page only', () => {
  hardenSession(defaultSession as never)
  const [request] = defaultSession.setPermissionRequestHandler.mock.calls[0] ?? []
  const [check] = defaultSession.setPermissionCheckHandler.mock.calls[0] ?? []
  const [device] = defaultSession.setDevicePermissionHandler.mock.calls[0] ?? []
  const asked = (permission: string, url = 'app://bundle/') => {
    const answers: boolean[] = []
    const answer: Answer<boolean> = (value) => void answers.push(value)
    request({ getURL: () => url }, permission, answer)
    return [answers[0], check({ getURL: () => url }, permission)]
  }

  for (const permission of [
    'geolocation',
    'media',
    'notifications',
    'clipboard-read',
    'usb',
    'openExternal',
  ]) {
    expect(asked(permission)).toEqual([false, false])
  }
  for (const permission of ['clipboard-sanitized-write', 'fullscreen']) {
    expect(asked(permission)).toEqual([true, true])
    expect(asked(permission, 'https://example.org/')).toEqual([false, false])
  }
  expect(device()).toBe(false)
  expect(defaultSession.setSpellCheckerEnabled).toHaveBeenCalledWith(false)
})

test.each([
  ['app://bundle/assets/main.js', false],
  ['blob:app://bundle/1', false],
  ['https://example.org/', true],
  ['http://127.0.0.1:4817/', true],
  ['ws://127.0.0.1/', true],
  ['file:///etc/passwd', true],
  ['ftp://example.org/', true],
  ['app://other/', true],
])('a request to %s is cancelled: %s', (url, cancel) => {
  hardenSession(defaultSession as never)
  const [listener] = defaultSession.webRequest.onBeforeRequest.mock.calls[0] ?? []
  const answer = vi.fn()

  listener({ url }, answer)

  expect(answer).toHaveBeenCalledWith({ cancel })
})

describe('a page stays where it is', () => {
  const outside = vi.fn()
  hardenContents(electron.contents as never, outside)
  const { contents } = electron

  test.each(['will-navigate', 'will-redirect'])('%s', (name) => {
    for (const url of [
      'https://example.org/',
      'app://bundle.evil/',
      'file:///C:/x',
      'javascript:1',
      'nonsense',
    ]) {
      expect(contents.emit(name, { url })).toBe(true)
    }
    expect(contents.emit(name, { url: 'app://bundle/#/profil' })).toBe(false)
  })

  test('no frame navigates, our own page excepted', () => {
    const own = { url: 'app://bundle/' }

    expect(contents.emit('will-frame-navigate', { ...own, isMainFrame: false })).toBe(true)
    expect(contents.emit('will-frame-navigate', { ...own, isMainFrame: true })).toBe(false)
    expect(contents.emit('will-attach-webview')).toBe(true)
  })

  test('window.open opens nothing; what it wanted is offered', () => {
    const fresh = { ...contents, setWindowOpenHandler: vi.fn() }
    hardenContents(fresh as never, outside)
    const [open] = fresh.setWindowOpenHandler.mock.calls[0] ?? []

    expect(open({ url: 'https://example.org/' })).toEqual({ action: 'deny' })

    expect(outside).toHaveBeenCalledWith('https://example.org/')
  })
})

describe('an outside link', () => {
  const { dialog, shell } = electron.module

  test.each([
    'file:///etc/passwd',
    'smb://host/x',
    'ms-msdt:/id',
    'javascript:alert(1)',
    '\\\\host\\share',
    'http://example.org/',
    '',
  ])('%s is not even offered', async (address) => {
    await offerOutsideLink(address)

    expect(dialog.showMessageBox).not.toHaveBeenCalled()
    expect(shell.openExternal).not.toHaveBeenCalled()
  })

  test('https and mailto open after the user has seen the whole address', async () => {
    dialog.showMessageBox
      .mockResolvedValueOnce({ response: 1 })
      .mockResolvedValueOnce({ response: 0 })

    await offerOutsideLink('https://example.org/a?b=c')
    expect(shell.openExternal).not.toHaveBeenCalled()
    await offerOutsideLink('mailto:ana@example.org')

    expect(dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({
      detail: 'https://example.org/a?b=c',
    })
    expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith('mailto:ana@example.org')
  })
})

describe('the protocol', () => {
  test('is standard and secure, without the rights of a file', () => {
    registerAppScheme()

    expect(electron.module.protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  test.each([
    ['app://bundle/../package.json', 'GET', 404],
    ['app://bundle/%2e%2e/package.json', 'GET', 404],
    ['app://bundle/arguments.ts%00', 'GET', 404],
    ['app://other/arguments.ts', 'GET', 404],
    ['app://bundle/%E0%A4%A', 'GET', 400],
    ['app://bundle/arguments.ts', 'POST', 405],
    ['app://bundle/arguments.ts?x=1', 'GET', 200],
  ])('%s %s: %i', async (url, method, status) => {
    // Any folder does: what counts is that only what it lists is served.
    await serveApp(defaultSession as never, 'shared/host')
    const [scheme, answer] = defaultSession.protocol.handle.mock.calls[0] ?? []

    const response: Response = await answer({ url, method })

    expect(scheme).toBe('app')
    expect(response.status).toBe(status)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('another application’s address is not ours', () => {
    expect(['app://bundle/', 'app://bundle/#x'].every(isOwnAddress)).toBe(true)
    expect(
      ['app://bundle.evil/', 'app://bundle:1/', 'App2://bundle/', 'x', ''].some(isOwnAddress),
    ).toBe(false)
  })
})

test('the menu leaves Ctrl Z to the page', () => {
  installMenu()

  const menu = JSON.stringify(electron.module.Menu.setApplicationMenu.mock.calls[0])
  expect(menu).toContain('"role":"copy"')
  expect(menu).not.toMatch(/"role":"(undo|redo|reload|forceReload|toggleDevTools)"/)
})

test('the window’s storage is in the data folder, for good', () => {
  electron.module.app.commandLine.getSwitchValue.mockReturnValueOnce('/data/ana')

  expect(chooseDataFolder()).toBe('/data/ana')

  expect(electron.module.app.setPath).toHaveBeenCalledWith('userData', '/data/ana/desktop')
})

describe('closing', () => {
  const { dialog } = electron.module
  const { contents, messages } = electron
  const fromPage = { senderFrame: { url: 'app://bundle/', parent: null }, sender: contents }
  const aWindow = () => openWindow('/p') as unknown as { close(): void; closed: boolean }
  const settle = () => vi.advanceTimersByTimeAsync(0)

  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  test('waits until the page has handed over its last keys', async () => {
    const window = aWindow()

    window.close()
    expect(window.closed).toBe(false)
    expect(contents.send).toHaveBeenCalledWith(beforeCloseChannel)
    messages.emit(flushedChannel, fromPage, 'saved')
    await settle()

    expect(window.closed).toBe(true)
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  test('asks after five seconds, and waits when told to', async () => {
    const window = aWindow()
    dialog.showMessageBox
      .mockResolvedValueOnce({ response: 0 })
      .mockResolvedValueOnce({ response: 1 })

    window.close()
    await vi.advanceTimersByTimeAsync(4_900)
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(dialog.showMessageBox).toHaveBeenCalledOnce()
    expect(window.closed).toBe(false)

    window.close()
    await vi.advanceTimersByTimeAsync(5_100)
    expect(window.closed).toBe(true)
  })

  test('asks at once when the page could not save, and believes no stranger', async () => {
    const window = aWindow()
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 })

    window.close()
    const stranger = { ...fromPage, senderFrame: { url: 'https://example.org/', parent: null } }
    messages.emit(flushedChannel, stranger, 'saved')
    await settle()
    expect(window.closed).toBe(false)
    messages.emit(flushedChannel, fromPage, 'not-saved')
    await settle()

    expect(dialog.showMessageBox).toHaveBeenCalledOnce()
    expect(window.closed).toBe(false)
  })
})
