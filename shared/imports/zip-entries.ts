/** One file of a zip, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly packedSize: number
  readonly size: number
  /** Where its local header starts. */
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 65_535

/** The central directory; null when the end of the file is missing or the directory makes no sense. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The packed bytes of an entry; null when its local header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) return null
  const nameLength = view.getUint16(entry.offset + 26, true)
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true)
  const sameName = nameOf(bytes.subarray(entry.offset + 30, entry.offset + 30 + nameLength))
  if (sameName !== entry.name || start + entry.packedSize > bytes.length) return null
  return bytes.subarray(start, start + entry.packedSize)
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** Names of an Office package are ASCII; another byte only has to stay distinct. */
const nameOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
