import { vi } from 'vitest'

type Handler = (event: unknown, argument: unknown) => unknown
type Listener = (...args: never[]) => unknown

/** Events of an object, with what `emit` needs to know whether one was prevented. */
export function anEmitter() {
  const listeners = new Map<string, Listener[]>()
  const on = vi.fn((name: string, listener: Listener) => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener])
  })
  return {
    on,
    once: on,
    /** @returns whether a listener prevented the default */
    emit(name: string, event: Record<string, unknown> = {}, ...rest: unknown[]): boolean {
      const preventDefault = vi.fn()
      for (const listener of listeners.get(name) ?? []) {
        listener(...([{ ...event, preventDefault }, ...rest] as never[]))
      }
      return preventDefault.mock.calls.length > 0
    },
    count: (name: string) => listeners.get(name)?.length ?? 0,
  }
}

/**
 * What Electron offers to the files of `electron/`, without its binary: enough to run every line of them, and to
 * see what they asked for. Made anew by each test file through `vi.mock('electron', ...)`.
 */
export function fakeElectron() {
  const handlers = new Map<string, Handler>()
  const messages = anEmitter()
  const app = anEmitter()
  const contents = {
    ...anEmitter(),
    send: vi.fn(),
    getURL: () => 'app://bundle/',
    isDestroyed: () => false,
    isCrashed: () => false,
    setWindowOpenHandler: vi.fn(),
  }
  const windows: FakeWindow[] = []

  class FakeWindow {
    readonly events = anEmitter()
    readonly on = this.events.on
    readonly once = this.events.once
    readonly webContents = contents
    readonly options: unknown
    readonly loadURL = vi.fn(() => Promise.resolve())
    readonly close = vi.fn(() => {
      if (!this.events.emit('close')) this.closed = true
    })
    readonly show = vi.fn()
    closed = false
    constructor(options: unknown) {
      this.options = options
      windows.push(this)
    }
    static fromWebContents = () => windows.at(-1) ?? null
  }

  const ownFrame = { url: 'app://bundle/', parent: null }
  return {
    handlers,
    messages,
    contents,
    windows,
    appEvents: app,
    /** As a page of ours would call, or as `frame` would. */
    invoke: async (channel: string, argument: unknown, frame: unknown = ownFrame) => {
      const handler = handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      // What crosses processes is copied.
      return structuredClone(
        await handler({ senderFrame: frame, sender: contents }, structuredClone(argument)),
      )
    },
    module: {
      app: {
        on: app.on,
        quit: vi.fn(),
        enableSandbox: vi.fn(),
        whenReady: () => Promise.resolve(),
        requestSingleInstanceLock: vi.fn(() => true),
        getVersion: () => '1.2.3',
        getLocale: () => 'fr-FR',
        getPath: () => '/documents',
        setPath: vi.fn(),
        commandLine: { getSwitchValue: vi.fn(() => '') },
      },
      BrowserWindow: FakeWindow,
      Menu: {
        buildFromTemplate: vi.fn((template: unknown) => template),
        setApplicationMenu: vi.fn(),
      },
      dialog: {
        showSaveDialog: vi.fn(),
        showOpenDialog: vi.fn(),
        showMessageBox: vi.fn(),
        showErrorBox: vi.fn(),
      },
      ipcMain: {
        handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
        on: messages.on,
      },
      protocol: { registerSchemesAsPrivileged: vi.fn() },
      session: {
        defaultSession: {
          setPermissionRequestHandler: vi.fn(),
          setPermissionCheckHandler: vi.fn(),
          setDevicePermissionHandler: vi.fn(),
          setSpellCheckerEnabled: vi.fn(),
          webRequest: { onBeforeRequest: vi.fn() },
          protocol: { handle: vi.fn() },
        },
      },
      shell: { openExternal: vi.fn(() => Promise.resolve()) },
    },
  }
}
