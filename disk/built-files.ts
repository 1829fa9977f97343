import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { contentSecurityPolicy, pageHeaders } from '../shared/host/page-security'
import { orNullIfAbsent } from './disk-error'

/** The built renderer as a closed list: path in an address, such as `/assets/main-4f2a.js`, to file on the disk. */
export type BuiltFiles = ReadonlyMap<string, string>

export interface PageAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** Every file under `folder` that a page may ask for. Hidden ones are the build's own. */
export async function listBuiltFiles(folder: string): Promise<BuiltFiles> {
  const entries =
    (await orNullIfAbsent(readdir(folder, { recursive: true, withFileTypes: true }))) ?? []
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
  return new Map(files.map((path) => [`/${path.split(sep).join('/')}`, join(folder, path)]))
}

/**
 * Answers a page's request from the closed list and from nowhere else, the same on the desktop and from the local
 * server. A path that is no text (`%E0%A4%A`) is refused with 400, one that is not listed with 404: there is
 * no path arithmetic to get wrong.
 *
 * @param rawPath as it stands in the address, still encoded, without query
 */
export async function answerFromBuild(files: BuiltFiles, rawPath: string): Promise<PageAnswer> {
  const path = decode(rawPath)
  if (path === null) return plainAnswer(400, 'Bad request')
  const name = path === '/' ? '/index.html' : path
  const file = files.get(name)
  const bytes = file === undefined ? null : await orNullIfAbsent(readFile(file))
  if (bytes === null) return plainAnswer(404, 'Not found')
  return {
    status: 200,
    headers: {
      ...secureHeaders(name),
      'content-type': TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
      // Names under assets/ carry a digest of their content.
      'cache-control': name.startsWith('/assets/')
        ? 'private, max-age=31536000, immutable'
        : 'no-cache',
    },
    body: new Uint8Array(bytes),
  }
}

export const plainAnswer = (status: number, text: string): PageAnswer => ({
  status,
  headers: {
    ...secureHeaders(''),
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  },
  body: new TextEncoder().encode(`${text}\n`),
})

/** A worker's script has a policy of its own, told by its name. */
export const secureHeaders = (name: string): Readonly<Record<string, string>> => ({
  ...pageHeaders,
  'content-security-policy': contentSecurityPolicy({
    isWorker: /worker[^/]*\.js$/i.test(name),
  }),
})

function decode(rawPath: string): string | null {
  try {
    return decodeURIComponent(rawPath)
  } catch {
    return null
  }
}
