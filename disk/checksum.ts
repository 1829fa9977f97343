import { createHash } from 'node:crypto'
import type { Change } from '../shared/domain/change'
import { canonicalJson } from '../shared/kernel/canonical-json'

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')

/** What the `checksum` of a change must be: the digest of everything else in it. */
export function checksumOf(change: Change): string {
  const { checksum: _itself, ...rest } = change
  return sha256(canonicalJson(rest))
}
