import type { FileHandle } from 'node:fs/promises'
import { z } from 'zod'
import type { Change } from '../shared/domain/change'
import { checksumOf } from './checksum'

const NEWLINE = 0x0a
const chainSchema = z.object({
  sequence: z.int().positive(),
  previousHash: z.string(),
  checksum: z.string(),
})

/** Read at once from the end of a journal; holds some fifty ordinary changes. */
const TAIL_WINDOW = 64 * 1024

/**
 * A line of the journal as a change, or null when it is not one to the last byte. Judged by its checksum alone,
 * fields of a newer release included: an older one must not take them for damage.
 */
export function intactChange(line: Uint8Array): Change | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
    if (!chainSchema.safeParse(parsed).success) return null
    // At the wire: `readAfter` parses it whole before anybody reads the rest.
    const change = parsed as Change
    return checksumOf(change) === change.checksum ? change : null
  } catch {
    return null
  }
}

export const lineOf = (change: Change): string => `${JSON.stringify(change)}\n`

/** The lines of a journal with their numbers, from 1. What follows the last newline is not a line. */
export function* linesOf(bytes: Uint8Array): Generator<{ number: number; line: Uint8Array }> {
  let start = 0
  for (let number = 1; ; number += 1) {
    const end = bytes.indexOf(NEWLINE, start)
    if (end === -1) return
    yield { number, line: bytes.subarray(start, end) }
    start = end + 1
  }
}

/**
 * The last intact change of a journal and the offset where it ends, found from the end so that a long
 * journal opens as fast as a short one. `end` is 0 when no line is intact.
 */
export async function lastIntactLine(
  file: FileHandle,
  size: number,
): Promise<{ readonly change: Change | null; readonly end: number }> {
  for (let window = TAIL_WINDOW; ; window *= 4) {
    const start = Math.max(0, size - window)
    const bytes = Buffer.alloc(size - start)
    await file.read(bytes, 0, bytes.length, start)
    for (let end = bytes.lastIndexOf(NEWLINE); end >= 0; ) {
      const before = end === 0 ? -1 : bytes.lastIndexOf(NEWLINE, end - 1)
      // The first line of a window may begin before it.
      if (before === -1 && start > 0) break
      const change = intactChange(bytes.subarray(before + 1, end))
      if (change) return { change, end: start + end + 1 }
      end = before
    }
    if (start === 0) return { change: null, end: 0 }
  }
}
