import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { orNullIfAbsent } from '../../disk/disk-error'
import { makeFolder } from '../../disk/write-atomically'
import { writePrivately } from './write-privately'

/** Long enough to come back to a project by a bookmark; the folder's secret can be deleted to end it. */
const SESSION_SECONDS = 30 * 24 * 3600

/** Who may talk to the server: the browsers that came once with a link it gave. */
export interface Access {
  /** Uses up a link's token; true the first time only. */
  readonly redeem: (token: string) => boolean
  /** Whether a `Cookie` header carries the session. */
  readonly admits: (cookieHeader: string | undefined) => boolean
  /** The `Set-Cookie` header that opens the session. */
  readonly cookie: string
}

/**
 * @param secret the data folder's own, kept from one run to the next so that an open tab outlives a restart
 * @param run    tells this run from others: a link of an earlier one is worth nothing
 * @param port   in the cookie's name, because a browser sends a machine's cookies to all its ports
 */
export function accessOf(secret: string, run: string, port: number): Access {
  const name = `sextant_${port}`
  const session = sign(secret, `session/${port}`)
  const used = new Set<string>()
  return {
    redeem: (token) => {
      const [nonce = '', signature = ''] = token.split('.')
      if (used.has(nonce) || !same(signature, sign(secret, `link/${run}/${nonce}`))) return false
      used.add(nonce)
      return true
    },
    admits: (header = '') =>
      header
        .split(';')
        .map((pair) => pair.trim())
        .some((pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), session)),
    cookie: `${name}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${SESSION_SECONDS}`,
  }
}

/** A link that opens the session once. Whoever can read the data folder can make one, and nobody else. */
export function freshLink(address: string, secret: string, run: string): string {
  const nonce = randomBytes(16).toString('hex')
  return `${address}/?token=${nonce}.${sign(secret, `link/${run}/${nonce}`)}`
}

/** The data folder's secret, made the first time; readable by its owner only. */
export async function sessionSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'session-secret')
  const kept = (await orNullIfAbsent(readFile(path, 'utf8')))?.trim()
  if (kept && /^[0-9a-f]{64}$/.test(kept)) return kept
  const secret = randomBytes(32).toString('hex')
  await makeFolder(dataFolder)
  await writePrivately(path, `${secret}\n`)
  return secret
}

const sign = (secret: string, what: string): string =>
  createHmac('sha256', secret).update(what).digest('hex')

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}
