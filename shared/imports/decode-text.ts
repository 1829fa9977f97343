import { wideOrder } from './sniff-kind'

/** Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9F. */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252'
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** The file stops in the middle of a character. */
  readonly cut: boolean
}

/**
 * The text of a delimited file. UTF-16 by its mark; else UTF-8 when the bytes allow it, with or without a
 * mark; else Windows-1252, the habit of Excel in Western Europe. A UTF-8 file in which somebody pasted a
 * few Windows-1252 bytes stays UTF-8, and those bytes are read for what they are.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const order = wideOrder(bytes)
  if (order)
    return { text: decodeWide(bytes, order), encoding: 'utf-16', cut: bytes.length % 2 === 1 }
  const utf8 = decodeUtf8(bytes)
  if (utf8.strays === 0 || utf8.sequences > 4 * utf8.strays) {
    const cut = utf8.cut && utf8.sequences > 0
    return { text: withoutMark(utf8.text), encoding: 'utf-8', cut }
  }
  const units = new Uint16Array(bytes.length)
  bytes.forEach((byte, i) => {
    units[i] = windows1252(byte)
  })
  return { text: fromUnits(units, units.length), encoding: 'windows-1252', cut: false }
}

/**
 * Windows-1252 characters that an old workbook handed over as the control characters of the same number;
 * other text is untouched.
 */
export const repairControls = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (control) =>
    String.fromCharCode(windows1252(control.charCodeAt(0))),
  )

const windows1252 = (byte: number): number =>
  byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

function decodeWide(bytes: Uint8Array, order: 'little' | 'big'): string {
  const [low, high] = order === 'little' ? [0, 1] : [1, 0]
  const units = new Uint16Array(Math.floor(bytes.length / 2))
  for (let i = 0; i < units.length; i++)
    units[i] = (bytes[2 * i + low] ?? 0) | ((bytes[2 * i + high] ?? 0) << 8)
  return withoutMark(fromUnits(units, units.length))
}

interface Utf8 {
  readonly text: string
  /** Characters of several bytes read well. */
  readonly sequences: number
  /** Bytes that fit no character, read as Windows-1252; a character cut at the end of the file counts for none. */
  readonly strays: number
  readonly cut: boolean
}

/** Written here because this layer has neither the browser's decoder nor Node's. */
function decodeUtf8(bytes: Uint8Array): Utf8 {
  const units = new Uint16Array(bytes.length)
  let [length, sequences, strays, i] = [0, 0, 0, 0]
  while (i < bytes.length) {
    const first = bytes[i] ?? 0
    if (first < 0x80) {
      units[length++] = first
      i++
      continue
    }
    const read = sequenceAt(bytes, i, first)
    if (read === 'cut' && sequences > 0)
      return { text: fromUnits(units, length), sequences, strays, cut: true }
    if (read === null || read === 'cut') {
      units[length++] = windows1252(first)
      strays++
      i++
      continue
    }
    sequences++
    i += read.size
    if (read.point > 0xffff) {
      units[length++] = 0xd800 + ((read.point - 0x10000) >> 10)
      units[length++] = 0xdc00 + ((read.point - 0x10000) & 0x3ff)
    } else units[length++] = read.point
  }
  return { text: fromUnits(units, length), sequences, strays, cut: false }
}

/** One character of several bytes; null when the bytes are none, `cut` when the file ends inside it. */
function sequenceAt(
  bytes: Uint8Array,
  at: number,
  first: number,
): { point: number; size: number } | null | 'cut' {
  const size = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (size === 0 || first >= 0xf5) return null
  let point = first & (0xff >> (size + 1))
  for (let k = 1; k < size; k++) {
    const next = bytes[at + k]
    if (next === undefined) return 'cut'
    if ((next & 0xc0) !== 0x80) return null
    point = (point << 6) | (next & 0x3f)
  }
  const smallest = [0, 0, 0x80, 0x800, 0x10000][size] ?? 0
  const surrogate = point >= 0xd800 && point < 0xe000
  return point < smallest || point > 0x10ffff || surrogate ? null : { point, size }
}

function fromUnits(units: Uint16Array, length: number): string {
  const parts: string[] = []
  for (let i = 0; i < length; i += 8192)
    parts.push(String.fromCharCode(...units.subarray(i, Math.min(i + 8192, length))))
  return parts.join('')
}
