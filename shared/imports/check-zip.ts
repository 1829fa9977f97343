import { Inflate } from 'fflate'
import type { AppError } from '../errors/app-error'
import { err, ok, type Result } from '../kernel/result'
import type { GridLimits } from './grid'
import { latin } from './sniff-kind'
import { packedBytes, type ZipEntry, zipEntries } from './zip-entries'

/** Packed bytes unpacked at a time: at the worst ratio of deflate, 16 MB come out of it. */
const CHUNK = 16_384

export interface CheckedZip {
  readonly names: readonly string[]
  /** The unpacked bytes of the entries asked for, by name. */
  readonly kept: ReadonlyMap<string, Uint8Array>
}

/**
 * Looks into a compressed workbook before any library unpacks it (quality.md 5.1). Declared sizes are
 * checked first, then every entry is unpacked in small pieces and must give what it declared.
 */
export function checkZip(
  bytes: Uint8Array,
  fileName: string,
  limits: GridLimits,
  keep: (name: string) => boolean,
): Result<CheckedZip, AppError> {
  const entries = zipEntries(bytes)
  if (!entries) return err({ code: 'file-truncated', fileName })
  const refusal = refusalOf(entries, bytes.length, fileName, limits)
  if (refusal) return err(refusal)
  const kept = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const unpacked = unpack(bytes, entry, fileName, keep(entry.name))
    if (!unpacked.ok) return unpacked
    if (keep(entry.name)) kept.set(entry.name, unpacked.value)
  }
  return ok({ names: entries.map(({ name }) => name), kept })
}

function refusalOf(
  entries: readonly ZipEntry[],
  packed: number,
  fileName: string,
  limits: GridLimits,
): AppError | null {
  if (entries.some(({ encrypted }) => encrypted)) return { code: 'file-protected', fileName }
  const declared = entries.reduce((sum, { size }) => sum + size, 0)
  if (
    entries.length > limits.entries ||
    declared > limits.unpackedBytes ||
    declared > packed * limits.ratio
  )
    return { code: 'file-bomb', fileName }
  const seen = new Set<string>()
  for (const { name, method } of entries) {
    const folded = name.toLowerCase()
    if (isTrick(name) || seen.has(folded) || (method !== 0 && method !== 8))
      return { code: 'file-hostile', fileName, where: printable(name) }
    seen.add(folded)
  }
  return null
}

/** Absolute, climbing, Windows or control-character paths: no spreadsheet writes them. */
const isTrick = (name: string): boolean =>
  /^\/|\\|^[A-Za-z]:|(^|\/)\.\.(\/|$)/.test(name) ||
  name.split('').some((char) => char.charCodeAt(0) < 32)

const printable = (name: string): string => name.replace(/[^\x20-\x7E]/g, '?').slice(0, 80)

/** Unpacks one entry piece by piece; stops as soon as it gives more than it declared. */
function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  fileName: string,
  whole: boolean,
): Result<Uint8Array, AppError> {
  const packed = packedBytes(bytes, entry)
  if (!packed) return err({ code: 'file-truncated', fileName })
  const start: Uint8Array[] = []
  let [length, tooLong] = [0, false]
  const take = (piece: Uint8Array) => {
    if (whole || length === 0) start.push(piece)
    length += piece.length
    tooLong ||= length > entry.size
  }
  if (entry.method === 0) take(packed)
  else {
    const inflate = new Inflate(take)
    try {
      for (let at = 0; at < packed.length && !tooLong; at += CHUNK)
        inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    } catch {
      return err({ code: 'file-truncated', fileName })
    }
  }
  if (tooLong) return err({ code: 'file-bomb', fileName })
  if (length !== entry.size) return err({ code: 'file-truncated', fileName })
  const content = joined(start)
  // An XML part of a spreadsheet has no document type: one is there to define entities.
  if (/<!(DOCTYPE|ENTITY)/i.test(latin(content.subarray(0, 2048))))
    return err({ code: 'file-hostile', fileName, where: printable(entry.name) })
  return ok(content)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
