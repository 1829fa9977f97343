import type { AppError } from '../errors/app-error'
import { err, type Result } from '../kernel/result'
import { checkZip } from './check-zip'
import { type Grid, GRID_LIMITS, type GridLimits } from './grid'
import { hasRepeatedCells } from './ods-repeats'
import { readText } from './read-text'
import { readWorkbook } from './read-workbook'
import { latin, sniffKind } from './sniff-kind'

/**
 * The sheets of a list that somebody else kept: xlsx, xlsm, xlsb, xls, ods or delimited text, told by its
 * content and not by its name. Values only. Nothing here interprets a number or a date written as text.
 *
 * @returns `file-empty`, `file-too-large`, `file-truncated`, `file-unreadable`, `file-protected`,
 * `file-bomb`, `file-hostile`, `file-not-a-list`, `file-too-many-rows`, `file-too-many-columns` or
 * `file-cell-too-long`
 */
export async function readGrid(
  bytes: Uint8Array,
  fileName: string,
  limits: GridLimits = GRID_LIMITS,
): Promise<Result<Grid[], AppError>> {
  if (bytes.length === 0) return err({ code: 'file-empty', fileName })
  if (bytes.length > limits.bytes)
    return err({ code: 'file-too-large', fileName, limitMb: Math.round(limits.bytes / 1_000_000) })
  const notAList = err({ code: 'file-not-a-list' as const, fileName })
  switch (sniffKind(bytes)) {
    case 'zip':
      return readZip(bytes, fileName, limits)
    case 'compound':
      return readCompound(bytes, fileName, limits)
    case 'old-workbook':
      return readWorkbook(bytes, fileName, limits, false)
    case 'markup':
      return readMarkup(bytes, fileName, limits)
    case 'text':
      return readText(bytes, fileName, limits)
    default:
      return notAList
  }
}

async function readZip(
  bytes: Uint8Array,
  fileName: string,
  limits: GridLimits,
): Promise<Result<Grid[], AppError>> {
  const zip = checkZip(
    bytes,
    fileName,
    limits,
    (name) => name === 'content.xml' || name === 'mimetype',
  )
  if (!zip.ok) return zip
  const { names, kept } = zip.value
  const workbook = names.some((name) => /^xl\/workbook\.(xml|bin)$/i.test(name))
  const mimetype = latin(kept.get('mimetype') ?? new Uint8Array())
  if (!workbook && !mimetype.includes('opendocument.spreadsheet'))
    return err({ code: 'file-not-a-list', fileName })
  const content = kept.get('content.xml')
  if (!workbook && content) {
    if (names.includes('META-INF/manifest.xml') && !startsAsXml(content))
      return err({ code: 'file-protected', fileName })
    if (hasRepeatedCells(latin(content), limits)) return err({ code: 'file-bomb', fileName })
  }
  return readWorkbook(bytes, fileName, limits, false)
}

/** The old container of Office: a workbook, another document, or an encrypted package. */
async function readCompound(
  bytes: Uint8Array,
  fileName: string,
  limits: GridLimits,
): Promise<Result<Grid[], AppError>> {
  if (hasStream(bytes, 'EncryptedPackage') || hasStream(bytes, 'EncryptionInfo'))
    return err({ code: 'file-protected', fileName })
  if (!hasStream(bytes, 'Workbook') && !hasStream(bytes, 'Book'))
    return err({ code: 'file-not-a-list', fileName })
  return readWorkbook(bytes, fileName, limits, false)
}

/** XML of Excel 2003, flat OpenDocument, or a web page that an application named .xls. */
async function readMarkup(
  bytes: Uint8Array,
  fileName: string,
  limits: GridLimits,
): Promise<Result<Grid[], AppError>> {
  const start = latin(bytes.subarray(0, 65_536))
  if (
    /<!ENTITY/i.test(start) ||
    (/^[^<]*<\?xml/i.test(start) && /<!DOCTYPE(?!\s+html)/i.test(start))
  )
    return err({ code: 'file-hostile', fileName, where: 'DOCTYPE' })
  const page =
    /<(table|tr)\b/i.test(start) && !/urn:schemas-microsoft-com:office:spreadsheet/i.test(start)
  const flat = /opendocument\.spreadsheet/i.test(start)
  if (flat && hasRepeatedCells(latin(bytes), limits)) return err({ code: 'file-bomb', fileName })
  if (!page && !flat && !/office:spreadsheet/i.test(start))
    return err({ code: 'file-not-a-list', fileName })
  return readWorkbook(bytes, fileName, limits, page && !flat)
}

const startsAsXml = (content: Uint8Array): boolean =>
  /^[^<]{0,4}</.test(latin(content.subarray(0, 8)))

/** Names in the container's directory are UTF-16, from the start of a 128-byte entry. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = ((bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8)) / 2 - 1
    if (length !== name.length) continue
    let same = true
    for (let i = 0; same && i < name.length; i++)
      same = bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0
    if (same) return true
  }
  return false
}
