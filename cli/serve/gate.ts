import type { IncomingHttpHeaders } from 'node:http'

export type Refusal = 421 | 403

/** The names this server answers to; anything else is another site's name pointed at this machine. */
export const ownHosts = (port: number): readonly string[] => [
  `127.0.0.1:${port}`,
  `localhost:${port}`,
]

/**
 * What a request must be before anything is looked at: for this very host, and, where it may change
 * something, from one of our own pages. Null when it may pass.
 */
export function refusalOf(
  method: string,
  headers: IncomingHttpHeaders,
  port: number,
): Refusal | null {
  const hosts = ownHosts(port)
  if (!hosts.includes(headers.host ?? '')) return 421
  if (method === 'GET' || method === 'HEAD') return null
  const origin = headers.origin ?? ''
  const site = headers['sec-fetch-site']
  const isOurs = hosts.some((host) => origin === `http://${host}`)
  return isOurs && (site === undefined || site === 'same-origin') ? null : 403
}
