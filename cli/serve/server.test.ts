import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aChain, temporaryFolders } from '../../test/builders/journal'
import { type RunningServer, type ServerSettings, startServer } from './server'

const aFolder = temporaryFolders()
const running: RunningServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()))
})

async function settingsIn(folder: string, port = 0): Promise<ServerSettings> {
  const builtFolder = join(folder, 'renderer')
  await mkdir(join(builtFolder, 'assets'), { recursive: true })
  await writeFile(join(builtFolder, 'index.html'), '<!doctype html><title>Sextant</title>')
  await writeFile(join(builtFolder, 'assets', 'chart.worker-1.js'), 'export {}')
  return { port, dataFolder: join(folder, 'data'), builtFolder, version: '1.2.3' }
}

async function aServer(folder?: string): Promise<RunningServer> {
  const started = await startServer(await settingsIn(folder ?? (await aFolder())))
  if (!started.ok) throw new Error(started.error.code)
  running.push(started.value)
  return started.value
}

interface Raw {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}
interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Sends exactly what it is told: `fetch` would tidy paths and forbid some headers. */
function send({ address }: RunningServer, { path = '/', method = 'GET', headers, body }: Raw) {
  const { hostname, port } = new URL(address)
  return new Promise<Got>((done, fail) => {
    const sent = request({ hostname, port, path, method, headers: { ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

async function cookieOf(server: RunningServer): Promise<string> {
  const { pathname, search } = new URL(server.link)
  const { headers } = await send(server, { path: `${pathname}${search}` })
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

/** Headers of a call from our own page. */
const fromPage = ({ address }: RunningServer, cookie: string) => ({
  cookie,
  origin: address,
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
})

test('the link opens the session once, and leaves a clean address', async () => {
  const server = await aServer()
  const path = server.link.slice(server.address.length)

  const first = await send(server, { path })
  const second = await send(server, { path })

  expect(first).toMatchObject({ status: 303, headers: { location: '/' } })
  expect(first.headers['set-cookie']?.[0]).toMatch(
    /^sextant_\d+=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
  )
  expect(second.status).toBe(401)
  expect(second.headers['set-cookie']).toBeUndefined()
})

test('without the session: the page says how to open it, in both languages; a call gets 401', async () => {
  const server = await aServer()

  const page = await send(server, {})
  const asset = await send(server, { path: '/assets/chart.worker-1.js' })
  const call = await send(server, {
    path: '/host/about',
    method: 'POST',
    headers: fromPage(server, 'sextant_1=00'),
    body: 'null',
  })

  expect(page.status).toBe(401)
  expect(page.text).toContain('Relancez')
  expect(page.text).toContain('Run “npm start” again')
  expect(page.text).not.toContain('script')
  expect([asset.status, call.status]).toEqual([401, 401])
})

test('with the session: the page, with every protective header', async () => {
  const server = await aServer()

  const page = await send(server, { headers: { cookie: await cookieOf(server) } })

  expect(page).toMatchObject({ status: 200, text: '<!doctype html><title>Sextant</title>' })
  expect(page.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(page.headers['access-control-allow-origin']).toBeUndefined()
})

test.each<[number, string, (server: RunningServer) => Raw]>([
  [421, 'another host name', () => ({ headers: { host: 'sextant.example' } })],
  [421, 'this machine without its port', () => ({ headers: { host: '127.0.0.1' } })],
  [
    421,
    'a host name that ends like ours',
    (s) => ({ headers: { host: `x.${new URL(s.address).host}` } }),
  ],
  [
    303,
    'localhost, sent to the one address',
    (s) => ({ headers: { host: `localhost:${new URL(s.address).port}` } }),
  ],
  [400, 'a path that is no text', () => ({ path: '/%E0%A4%A' })],
  [400, 'a path with a NUL', () => ({ path: '/index.html%00' })],
  [400, 'an absolute form', () => ({ path: 'http://example.org/' })],
  [404, 'a climb', () => ({ path: '/../../etc/passwd' })],
  [404, 'an encoded climb', () => ({ path: '/%2e%2e/%2e%2e/data/session-secret' })],
  [404, 'the data folder', () => ({ path: '/data/session-secret' })],
  [
    404,
    'an unknown call',
    (s) => ({ path: '/host/constructor', method: 'POST', headers: { origin: s.address } }),
  ],
  [405, 'a call by GET', () => ({ path: '/host/about' })],
  [405, 'a page by POST', (s) => ({ path: '/', method: 'POST', headers: { origin: s.address } })],
  [
    405,
    'a page by DELETE',
    (s) => ({ path: '/', method: 'DELETE', headers: { origin: s.address } }),
  ],
  [403, 'a call without origin', () => ({ path: '/host/about', method: 'POST' })],
  [
    403,
    'a call from another origin',
    () => ({ path: '/host/about', method: 'POST', headers: { origin: 'http://example.org' } }),
  ],
  [
    403,
    'a call from another port',
    () => ({ path: '/host/about', method: 'POST', headers: { origin: 'http://127.0.0.1:1' } }),
  ],
  [
    403,
    'a call from a file',
    () => ({ path: '/host/about', method: 'POST', headers: { origin: 'null' } }),
  ],
  [
    403,
    'a call that the browser calls cross-site',
    (s) => ({
      path: '/host/about',
      method: 'POST',
      headers: { origin: s.address, 'sec-fetch-site': 'cross-site' },
    }),
  ],
  [
    415,
    'a form',
    (s) => ({
      path: '/host/about',
      method: 'POST',
      headers: { origin: s.address, 'content-type': 'text/plain' },
      body: 'null',
    }),
  ],
  [
    400,
    'a call that is no JSON',
    (s) => ({
      path: '/host/about',
      method: 'POST',
      headers: { origin: s.address, 'content-type': 'application/json' },
      body: '{',
    }),
  ],
  [
    413,
    'a call that announces too much',
    (s) => ({
      path: '/host/about',
      method: 'POST',
      headers: {
        origin: s.address,
        'content-type': 'application/json',
        'content-length': '999999999',
      },
    }),
  ],
])('%i for %s, and the policy comes with it', async (status, _, raw) => {
  const server = await aServer()
  const cookie = await cookieOf(server)
  const { headers, ...rest } = raw(server)

  const got = await send(server, { ...rest, headers: { cookie, ...headers } })

  expect(got.status).toBe(status)
  expect(got.headers['content-security-policy']).toContain("default-src 'none'")
  expect((await send(server, { headers: { cookie } })).status).toBe(200)
})

test('a body beyond the limit is refused though its length was not announced', async () => {
  const { readBody } = await import('./read-body')
  const endless = createServer((incoming, outgoing) => {
    void readBody(incoming, 1000).then((body) => outgoing.end(body === null ? 'refused' : 'taken'))
  })
  await new Promise<void>((ready) => endless.listen(0, '127.0.0.1', ready))
  const bound = endless.address()
  const port = typeof bound === 'object' ? bound?.port : 0
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new Uint8Array(600))
      stream.enqueue(new Uint8Array(600))
      stream.close()
    },
  })

  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit)

  expect(await answer.text()).toBe('refused')
  endless.close()
})

test('the tab of the run before is still in, its link is not', async () => {
  const folder = await aFolder()
  const settings = await settingsIn(folder)
  const before = await aServer(folder)
  const port = Number(new URL(before.address).port)
  const { link } = before
  const cookie = await cookieOf(before)
  await before.close()
  running.splice(0)

  const again = await startServer({ ...settings, port })
  if (!again.ok) throw new Error(again.error.code)
  running.push(again.value)

  expect((await send(again.value, { headers: { cookie } })).status).toBe(200)
  expect((await send(again.value, { path: new URL(link).search.replace('?', '/?') })).status).toBe(
    401,
  )
})

test.skipIf(process.platform === 'win32')('only its owner reads the secret', async () => {
  const folder = await aFolder()
  await aServer(folder)

  expect((await stat(join(folder, 'data', 'session-secret'))).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'data', 'in-use.json'))).mode & 0o777).toBe(0o600)
})

test('a busy port is refused, and the folder is left free', async () => {
  const other = createServer()
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
  const bound = other.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const settings = await settingsIn(await aFolder(), port)

  const refused = await startServer(settings)
  const elsewhere = await startServer({ ...settings, port: 0 })
  other.close()

  expect(refused).toEqual({ ok: false, error: { code: 'port-busy' } })
  expect(elsewhere.ok).toBe(true)
  if (elsewhere.ok) running.push(elsewhere.value)
})

test('a second server on the same folder is refused, with a link that opens the first', async () => {
  const folder = await aFolder()
  const probe = await aServer(await aFolder())
  const port = Number(new URL(probe.address).port)
  await probe.close()
  running.splice(0)
  const settings = await settingsIn(folder, port)
  const first = await startServer(settings)
  if (first.ok) running.push(first.value)

  const second = await startServer(settings)

  expect(second).toMatchObject({
    ok: false,
    error: { code: 'folder-held', by: { pid: process.pid, address: `http://127.0.0.1:${port}` } },
  })
  const link = !second.ok && second.error.code === 'folder-held' ? second.error.link : null
  expect((await fetch(link ?? '', { redirect: 'manual' })).status).toBe(303)
})

test('only this machine is listened to', async () => {
  const server = await aServer()

  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

test('a file that a rebuild brought is there at the next start of the page', async () => {
  const folder = await aFolder()
  const server = await aServer(folder)
  const headers = { cookie: await cookieOf(server) }
  await send(server, { headers })
  await writeFile(join(folder, 'renderer', 'assets', 'new-1.js'), 'export {}')

  const before = await send(server, { path: '/assets/new-1.js', headers })
  await send(server, { headers })
  const after = await send(server, { path: '/assets/new-1.js', headers })

  expect([before.status, after.status]).toEqual([404, 200])
  expect(after.headers['cache-control']).toContain('immutable')
})

test('a change sent through it is a line in the journal', async () => {
  const folder = await aFolder()
  const server = await aServer(folder)
  const [change] = aChain(1)

  const got = await send(server, {
    path: '/host/journal.append',
    method: 'POST',
    headers: fromPage(server, await cookieOf(server)),
    body: JSON.stringify({ changes: [change] }),
  })

  expect(JSON.parse(got.text)).toEqual({ ok: true, value: { lastSequence: 1 } })
  const path = join(folder, 'data', 'projects', change?.projectId ?? '', 'journal.jsonl')
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(change)
})
