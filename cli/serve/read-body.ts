import type { IncomingMessage } from 'node:http'

/** Above what the largest project weighs as a snapshot. */
export const BODY_LIMIT_BYTES = 64 * 1024 * 1024

/** The body of a request; null beyond the limit, whatever its headers announced. */
export async function readBody(
  request: IncomingMessage,
  limit = BODY_LIMIT_BYTES,
): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
