import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolders } from '../builders/journal'
import { builtCommandLine, freePort, kill, serve } from '../helpers/served'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { version } from '../../package.json'

const aFolder = temporaryFolders()
let main = ''
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sextant-cli-'))
  main = await builtCommandLine(folder)
  return () => rm(folder, { recursive: true, force: true })
})

interface Ran {
  readonly code: number
  readonly out: string
  readonly said: string
}

/** Runs the built command line to its end. */
function run(args: readonly string[], language = 'fr_FR.UTF-8'): Promise<Ran> {
  const env = { ...process.env, LC_ALL: language, LANG: language }
  return new Promise((done) => {
    execFile(process.execPath, [main, ...args], { env, timeout: 10_000 }, (error, out, said) =>
      done({ code: error === null ? 0 : Number(error.code), out, said }),
    )
  })
}

test('help, in the language of the terminal', async () => {
  const french = await run(['--help'])
  const english = await run(['--help'], 'en_GB.UTF-8')

  expect(french).toMatchObject({ code: 0, said: '' })
  expect(french.out).toContain('Commandes')
  expect(english.out).toContain('Commands:')
  expect(english.out).toContain('serve [--port N]')
})

test('version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, said: '' })
})

test.each([
  [['export-everything'], 'export-everything'],
  [['serve', '--port', 'abc'], '--port abc'],
  [['serve', '--port', '70000'], '--port 70000'],
  [['serve', '--data', ''], '--data'],
  [['serve', '--colour'], '--colour'],
])('%j is not understood: 2, one sentence, nothing on the output', async (args, named) => {
  const { code, out, said } = await run(args)

  expect(code).toBe(2)
  expect(out).toBe('')
  expect(said).toContain(named)
  expect(said.trim().split('\n')).toHaveLength(1)
})

test('a busy port: 1 and a sentence, never another port', async () => {
  const port = await freePort()
  const other = createServer()
  await new Promise<void>((ready) => other.listen(port, '127.0.0.1', ready))

  const refused = await run(['serve', '--no-open', '--port', `${port}`, '--data', await aFolder()])
  other.close()

  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.said).toContain(`Le port ${port} est déjà utilisé`)
})

test('a folder in use: 1, a sentence, and the link back to the first, which works', async () => {
  const place = { port: await freePort(), dataFolder: await aFolder() }
  const served = await serve(main, place)

  const args = ['serve', '--no-open', '--port', `${place.port}`, '--data', place.dataFolder]
  const refused = await run(args, 'en_GB.UTF-8')

  expect(refused.code).toBe(1)
  expect(refused.said).toContain('Only one Sextant can write in a folder')
  expect((await fetch(refused.out.trim(), { redirect: 'manual' })).status).toBe(303)
  await kill(served)
})

test('stopped by Ctrl C, it ends well and frees the folder', async () => {
  const place = { port: await freePort(), dataFolder: await aFolder() }
  const first = await serve(main, place)
  const ended = new Promise((done) => first.child.once('exit', done))

  first.child.kill('SIGINT')

  expect(await ended).toBe(0)
  await kill(await serve(main, place))
})
