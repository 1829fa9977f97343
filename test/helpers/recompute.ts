import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const SOFFICE = ['/usr/bin/soffice', '/opt/libreoffice/program/soffice'].find((path) =>
  existsSync(path),
)

/** Whether this machine has the spreadsheet that recomputes. */
export const canRecompute = SOFFICE !== undefined

export interface ReadCell {
  readonly formula: string | null
  /** A number, a text, or an empty text for an empty cell. */
  readonly value: number | string
}
/** Cells by name of sheet, then by address. */
export type ReadWorkbook = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>

/**
 * The workbook as LibreOffice computes it: every stored result is taken out first, so that nothing it says comes
 * from us.
 *
 * @param typed numbers or texts typed over the cells of a sheet before that
 */
export async function recompute(
  bytes: Uint8Array,
  typed: readonly { readonly sheet: string; readonly cell: string; readonly value: number }[] = [],
): Promise<ReadWorkbook> {
  if (SOFFICE === undefined) throw new Error('no LibreOffice')
  const folder = await mkdtemp(join(tmpdir(), 'sextant-recompute-'))
  try {
    const source = join(folder, 'bare.xlsx')
    await mkdir(join(folder, 'out'))
    await writeFile(source, withoutResults(bytes, typed))
    await promisify(execFile)(SOFFICE, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      source,
    ])
    return readWorkbook(await readFile(join(folder, 'out', 'bare.xlsx')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function withoutResults(
  bytes: Uint8Array,
  typed: Parameters<typeof recompute>[1] = [],
): Uint8Array {
  const parts = unzipSync(bytes)
  const files = sheetFiles(parts)
  for (const [sheet, file] of files) {
    let xml = strFromU8(parts[file] ?? new Uint8Array()).replace(/<\/f><v>[^<]*<\/v>/g, '</f>')
    for (const { cell, value } of typed.filter((one) => one.sheet === sheet))
      xml = xml.replace(
        new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`),
        `<c r="${cell}"$1><v>${value}</v></c>`,
      )
    parts[file] = strToU8(xml)
  }
  return zipSync(parts)
}

function sheetFiles(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  return new Map(
    [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      plain(attribute(tag, 'name')),
      targets.get(attribute(tag, 'r:id')) ?? '',
    ]),
  )
}

const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** What a workbook holds, formulas with the results stored beside them. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = unzipSync(bytes)
  const shared = [
    ...strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gs),
  ].map(([, item = '']) => textOf(item))
  return new Map(
    [...sheetFiles(parts)].map(([name, file]) => {
      const xml = strFromU8(parts[file] ?? new Uint8Array())
      const cells = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
        ([, attributes = '', content = '']): [string, ReadCell] => [
          attribute(` ${attributes}`, 'r'),
          readCell(attribute(` ${attributes}`, 't'), content, shared),
        ],
      )
      return [name, new Map(cells)]
    }),
  )
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join('')

function readCell(type: string, content: string, shared: readonly string[]): ReadCell {
  const formula = /<f[^>]*>(.*?)<\/f>/s.exec(content)?.[1] ?? null
  const stored = /<v>(.*?)<\/v>/s.exec(content)?.[1]
  const value =
    type === 'inlineStr'
      ? textOf(content)
      : stored === undefined
        ? ''
        : type === 's'
          ? (shared[Number(stored)] ?? '')
          : type === 'str' || type === 'e'
            ? plain(stored)
            : Number(stored)
  return { formula: formula === null ? null : plain(formula), value }
}

/** Cells whose stored result is not what LibreOffice finds; numbers to a millionth. */
export async function formulaDifferences(bytes: Uint8Array): Promise<readonly string[]> {
  const recomputed = await recompute(bytes)
  return [...readWorkbook(bytes)].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, { formula, value }]) => {
      if (formula === null) return []
      const found = recomputed.get(sheet)?.get(address)?.value ?? ''
      const same =
        typeof found === 'number' && typeof value === 'number'
          ? Math.abs(found - value) <= 1e-6
          : found === value
      return same ? [] : [`${sheet}!${address}: ${value} stored, ${found} found (${formula})`]
    }),
  )
}
