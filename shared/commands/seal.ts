import type { Change, ChangeBody } from '../domain/change'
import { canonicalJson } from '../kernel/canonical-json'

/** Puts a change in the chain: the hash of the one before, then its own checksum. */
export async function sealChange(
  body: Omit<ChangeBody, 'previousHash'>,
  previousHash: string,
  digest: (text: string) => Promise<string>,
): Promise<Change> {
  const whole: ChangeBody = { ...body, previousHash }
  return { ...whole, checksum: await digest(canonicalJson(whole)) }
}

/** What a checksum covers: the canonical JSON of the change without it. */
export function checksumText({ checksum: _checksum, ...body }: Change): string {
  return canonicalJson(body)
}
