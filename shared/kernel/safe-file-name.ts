import { cleanText } from './clean-text'

/** What Windows, macOS and Linux refuse in a name, control characters included. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const REFUSED = /[<>:"/\\|?*\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g
/** Device names of Windows, which open a device whatever their extension. */
const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i

const LONGEST = 120

/**
 * A file name that every system accepts: no refused character, no device name, no dot or space at an end,
 * 120 UTF-16 units and 240 UTF-8 bytes at most, never empty. Accents are kept.
 *
 * @param stem      name without extension, as the user or a document wrote it
 * @param extension without dot; letters and digits only
 */
export function safeFileName(stem: string, extension: string): string {
  const suffix = `.${extension.replace(/[^A-Za-z0-9]/g, '')}`
  const plain = cleanText(stem).normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ')
  const name = trimEnds(shorten(trimEnds(plain), suffix))
  if (name === '') return `document${suffix}`
  // "con.backup" is a device too: what counts is the part before the first dot.
  const device = DEVICES.test(name.split('.')[0]?.trim() ?? '')
  return device ? `_${shorten(name, `_${suffix}`)}${suffix}` : `${name}${suffix}`
}

const trimEnds = (text: string): string => text.replace(/^[\s.]+|[\s.]+$/g, '')

function shorten(text: string, suffix: string): string {
  let units = 0
  let bytes = suffix.length
  let kept = ''
  for (const char of text) {
    units += char.length
    bytes += byteLength(char)
    if (units > LONGEST - suffix.length || bytes > 240) break
    kept += char
  }
  return kept
}

function byteLength(char: string): number {
  const point = char.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x1_0000 ? 3 : 4
}
