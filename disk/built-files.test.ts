import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolders } from '../test/builders/journal'
import { answerFromBuild, type BuiltFiles, listBuiltFiles } from './built-files'

const aFolder = temporaryFolders()

async function aBuild(): Promise<BuiltFiles> {
  const folder = await aFolder()
  const built = join(folder, 'renderer')
  await mkdir(join(built, 'assets'), { recursive: true })
  await mkdir(join(built, '.vite'))
  await writeFile(join(folder, 'secret.txt'), 'outside')
  await writeFile(join(built, 'index.html'), '<!doctype html>')
  await writeFile(join(built, 'assets', 'main-1a2b.js'), 'export {}')
  await writeFile(join(built, 'assets', 'read.worker-3c4d.js'), 'export {}')
  await writeFile(join(built, '.vite', 'manifest.json'), '{}')
  return listBuiltFiles(built)
}

test('the list is what was built, without hidden files', async () => {
  expect([...(await aBuild()).keys()].toSorted()).toEqual([
    '/assets/main-1a2b.js',
    '/assets/read.worker-3c4d.js',
    '/index.html',
  ])
})

test('a listed file comes with its type and the whole policy', async () => {
  const answer = await answerFromBuild(await aBuild(), '/')

  expect(answer.status).toBe(200)
  expect(new TextDecoder().decode(answer.body)).toBe('<!doctype html>')
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  const policy = answer.headers['content-security-policy']?.split('; ')
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]),
  )
  expect(policy?.join()).not.toMatch(/unsafe|https?:|\*/)
})

test('a worker may compile WebAssembly, a page may not', async () => {
  const files = await aBuild()

  const worker = await answerFromBuild(files, '/assets/read.worker-3c4d.js')
  const page = await answerFromBuild(files, '/assets/main-1a2b.js')

  expect(worker.headers['content-security-policy']).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  )
  expect(page.headers['content-security-policy']).toContain("script-src 'self';")
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '//secret.txt',
  '/index.html%00.js',
  '/.vite/manifest.json',
  '/assets/',
  '/assets',
  '/INDEX.HTML',
  '/constructor',
])('%s is not found, and says nothing more', async (path) => {
  const answer = await answerFromBuild(await aBuild(), path)

  expect(answer.status).toBe(404)
  expect(new TextDecoder().decode(answer.body)).toBe('Not found\n')
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
})

test('a path that is no text is a bad request, not a crash', async () => {
  expect((await answerFromBuild(await aBuild(), '/%E0%A4%A')).status).toBe(400)
})
