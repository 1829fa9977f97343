import type { IncomingMessage } from 'node:http'
import { answerCall, isDiskChannel } from '../../disk/answer-call'
import {
  answerFromBuild,
  type BuiltFiles,
  listBuiltFiles,
  type PageAnswer,
  plainAnswer,
} from '../../disk/built-files'
import type { DiskServices } from '../../shared/host/disk-services-over'
import { err } from '../../shared/kernel/result'
import type { Access } from './access'
import { ownHosts, refusalOf } from './gate'
import { lockedPage } from './locked-page'
import { readBody } from './read-body'

export interface Site {
  readonly port: number
  readonly access: Access
  readonly services: DiskServices
  /** Folder of the built renderer. */
  readonly builtFolder: string
}

const CALL = '/host/'

/**
 * Answers one request, refusals first: another Host (421), another Origin (403), an address that is
 * no text (400), no session (401). What is left is a closed list of files and a closed list of calls.
 */
export function requestAnswerer(site: Site): (request: IncomingMessage) => Promise<PageAnswer> {
  const { port, access, builtFolder } = site
  const [address = ''] = ownHosts(port)
  let files: BuiltFiles = new Map()

  return async (request) => {
    const method = request.method ?? ''
    const refusal = refusalOf(method, request.headers, port)
    if (refusal) return plainAnswer(refusal, refusal === 421 ? 'Misdirected request' : 'Forbidden')

    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    if (!path.startsWith('/') || !isText(path)) return plainAnswer(400, 'Bad request')
    const isCall = path.startsWith(CALL)
    // Storage belongs to a host name: one name, or the same person would have two working copies.
    if (!isCall && request.headers.host !== address) {
      return redirect(`http://${address}${request.url ?? '/'}`)
    }

    const token = path === '/' && method === 'GET' ? new URLSearchParams(query).get('token') : null
    if (token !== null) {
      if (access.redeem(token)) return redirect('/', { 'set-cookie': access.cookie })
      if (access.admits(request.headers.cookie)) return redirect('/')
    }
    if (!access.admits(request.headers.cookie)) {
      return isCall ? plainAnswer(401, 'Unauthorized') : lockedPage()
    }

    if (isCall) return answerHostCall(site, request, path.slice(CALL.length))
    if (method !== 'GET' && method !== 'HEAD') return notAllowed('GET, HEAD')
    // Listed again with each start of the app: a rebuild gives files new names.
    if (path === '/' || files.size === 0) files = await listBuiltFiles(builtFolder)
    return answerFromBuild(files, path)
  }
}

async function answerHostCall(
  { services }: Site,
  request: IncomingMessage,
  channel: string,
): Promise<PageAnswer> {
  if (!isDiskChannel(channel)) return plainAnswer(404, 'Not found')
  if (request.method !== 'POST') return notAllowed('POST')
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return plainAnswer(415, 'Unsupported media type')
  }
  const body = await readBody(request)
  if (body === null) {
    const tooLarge = plainAnswer(413, 'Content too large')
    return { ...tooLarge, headers: { ...tooLarge.headers, connection: 'close' } }
  }
  const argument = parseJson(body)
  if (argument === undefined) return json(400, err({ code: 'invalid-input', path: '' }))
  return json(200, await answerCall(services, channel, argument))
}

function json(status: number, value: unknown): PageAnswer {
  const plain = plainAnswer(status, '')
  return {
    ...plain,
    headers: { ...plain.headers, 'content-type': 'application/json; charset=utf-8' },
    body: new TextEncoder().encode(JSON.stringify(value)),
  }
}

function redirect(location: string, headers: Readonly<Record<string, string>> = {}): PageAnswer {
  const plain = plainAnswer(303, '')
  return { ...plain, headers: { ...plain.headers, ...headers, location } }
}

function notAllowed(allow: string): PageAnswer {
  const plain = plainAnswer(405, 'Method not allowed')
  return { ...plain, headers: { ...plain.headers, allow } }
}

/** JSON has no `undefined`: it stands for what is not JSON. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown
  } catch {
    return undefined
  }
}

function isText(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}
