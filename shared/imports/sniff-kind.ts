/** What the bytes are, whatever the name of the file says. */
export type FileKind = 'zip' | 'compound' | 'old-workbook' | 'markup' | 'binary' | 'json' | 'text'

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['binary', [0x25, 0x50, 0x44, 0x46]], // PDF
  ['binary', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['binary', [0xff, 0xd8, 0xff]], // JPEG
  ['binary', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['binary', [0x1f, 0x8b]], // gzip
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['binary', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['binary', [0x4d, 0x5a]], // Windows program
  ['binary', [0x7f, 0x45, 0x4c, 0x46]], // ELF program
]

/** Control characters above which bytes are not a text, whatever the encoding: a few strays are cleaned. */
const TOO_MANY_CONTROLS = { count: 4, share: 0.02 }
const SAMPLE = 65_536

export function sniffKind(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))
  if (known) return known[0]
  // Workbooks of Excel 2 to 4 have no container: their first record says so.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0x00)
    return 'old-workbook'
  const start = latin(bytes.subarray(0, 4096))
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
  if (/^<(\?xml|!doctype html|html|table|workbook)/i.test(start)) return 'markup'
  if (/^[{[]/.test(start) && isJson(bytes)) return 'json'
  return isWide(bytes) || !isBinary(bytes) ? 'text' : 'binary'
}

/** UTF-16, by its mark or by the zeros that Latin letters leave every other byte. */
const isWide = (bytes: Uint8Array): boolean => wideOrder(bytes) !== null

/** Byte order of a UTF-16 text, or null when it is not one. */
export function wideOrder(bytes: Uint8Array): 'little' | 'big' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big'
  const sample = bytes.subarray(0, Math.min(bytes.length, 2000) & ~1)
  if (sample.length < 8) return null
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length * 0.3 && even < sample.length * 0.05) return 'little'
  if (even > sample.length * 0.3 && odd < sample.length * 0.05) return 'big'
  return null
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && ![9, 10, 12, 13].includes(byte)) controls++
  return controls > TOO_MANY_CONTROLS.count && controls > sample.length * TOO_MANY_CONTROLS.share
}

/** A project file or an export of data, which is not a list of rows. */
function isJson(bytes: Uint8Array): boolean {
  const start = latin(bytes.subarray(0, 4096))
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
  return /^\{\s*("|\})/.test(start) || /^\[\s*[[{"\d\]]/.test(start)
}

/** Bytes as characters of the same number: enough to look for ASCII marks. */
export function latin(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}
