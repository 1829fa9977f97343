import { zipSync } from 'fflate'
import * as XLSX from 'xlsx'
import { describe, expect, test } from 'vitest'
import { cellText, type Grid, GRID_LIMITS } from './grid'
import { readGrid } from './read-grid'
import { gridFromClipboard } from './read-text'

const utf8 = (text: string) => new TextEncoder().encode(text)
const texts = (grid: Grid | undefined) => grid?.rows.map(({ cells }) => cells.map(cellText))
async function sheets(bytes: Uint8Array, name = 'liste.xlsx') {
  const read = await readGrid(bytes, name)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}
async function refusal(bytes: Uint8Array, limits = GRID_LIMITS) {
  const read = await readGrid(bytes, 'liste.xlsx', limits)
  return read.ok ? 'accepted' : read.error.code
}
function workbook(
  rows: unknown[][],
  bookType: XLSX.BookType = 'xlsx',
  change: (sheet: XLSX.WorkSheet) => void = () => {},
) {
  const sheet = XLSX.utils.aoa_to_sheet(rows, { UTC: true })
  change(sheet)
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, 'Idées')
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType, compression: true }))
}
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const wide = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer)

describe('delimited text', () => {
  const rows = [
    ['Idée', 'Note', 'Remarque'],
    ['Été, hiver', '3,5', 'a "b"\nc'],
  ]
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const written = (mark: string) => rows.map((row) => row.map(quoted).join(mark)).join('\r\n')

  test.each([';', ',', '\t', '|'])(
    'separator %j, quotes and line breaks inside cells',
    async (mark) => {
      expect(texts((await sheets(utf8(written(mark))))[0])).toEqual(rows)
    },
  )

  test.each([
    ['UTF-8', utf8(written(';'))],
    ['UTF-8 with a mark', utf8(`\uFEFF${written(';')}`)],
    ['UTF-16', wide(written(';'))],
    ['Windows-1252', latin1(written(';'))],
  ])('%s', async (_, bytes) => {
    expect(texts((await sheets(bytes))[0])).toEqual(rows)
  })

  test('Windows-1252 has its own apostrophe and euro', async () => {
    const [grid] = await sheets(latin1('L\x92id\xe9e;12 \x80\nb;c'))

    expect(texts(grid)?.[0]).toEqual(['L’idée', '12 €'])
  })

  test('a stray Windows-1252 byte leaves the rest of a UTF-8 file alone', async () => {
    const [grid] = await sheets(Uint8Array.from([...utf8('éàèùçô;'), 0x92, ...utf8('\na;b')]))

    expect(texts(grid)?.[0]).toEqual(['éàèùçô', '’'])
  })

  test('commas of decimals do not pass for separators', async () => {
    const [grid] = await sheets(utf8('a;b\n3,5;4,5\n2,5;1,5\n'))

    expect(texts(grid)).toContainEqual(['3,5', '4,5'])
  })

  test('the line by which Excel declares its separator is not a row', async () => {
    expect(texts((await sheets(utf8('sep=|\r\na|b\r\n1|2')))[0])).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('control characters and lone surrogates are cleaned, formulas and __proto__ are texts', async () => {
    const [grid] = await sheets(utf8('__proto__;Idée\n=cmd|x!A1;a\u0000b\u0007c\n1e999;d'))

    expect(texts(grid)).toEqual([
      ['__proto__', 'Idée'],
      ['=cmd|x!A1', 'abc'],
      ['1e999', 'd'],
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('a paste keeps cells with line breaks whole', () => {
    expect(texts(gridFromClipboard('Idée\tNote\r\n"a\nb"\t4\r\n'))).toEqual([
      ['Idée', 'Note'],
      ['a\nb', '4'],
    ])
  })

  test.each([
    ['inside a quoted cell', utf8('a;b\n1;"never closed\n2;3')],
    ['inside a character', utf8('é;b\n1;é').subarray(0, -1)],
  ])('cut %s: truncated', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('file-truncated')
  })
})

describe('workbooks', () => {
  const day = new Date(Date.UTC(2026, 2, 5))
  const rows = [
    ['Idée', 'Échéance', 'Part', 'Ok'],
    ['L’été « œ » €', day, 0.6, true],
  ]
  const dressed = (sheet: XLSX.WorkSheet) => {
    sheet['B2'].z = 'dd/mm/yyyy'
    sheet['C2'].z = '0%'
  }

  test.each(['xlsx', 'biff8', 'ods', 'xlsb', 'fods', 'xlml'] as const)(
    '%s: text, date, percentage and truth value',
    async (type) => {
      const [grid] = await sheets(workbook(rows, type, dressed))

      expect(grid?.rows[1]?.cells).toEqual([
        { kind: 'text', text: 'L’été « œ » €' },
        { kind: 'date', iso: '2026-03-05' },
        { kind: 'number', value: 60, shown: '60 %', percent: true },
        { kind: 'boolean', value: true },
      ])
      expect(grid?.rows[1]?.number).toBe(2)
    },
  )

  test('a formula gives the result it was saved with', async () => {
    const bytes = workbook([['Idée'], [7]], 'xlsx', (sheet) => {
      sheet['A2'].f = 'HYPERLINK("http://x.test")'
    })

    expect(texts((await sheets(bytes))[0])).toEqual([['Idée'], ['7']])
  })

  test('a cell merged downwards counts for each of its rows, empty rows keep their number', async () => {
    const bytes = workbook([['SAV', 'a'], [null, 'b'], [], ['RH', 'c']], 'xlsx', (sheet) => {
      sheet['!merges'] = [XLSX.utils.decode_range('A1:A2')]
    })

    const [grid] = await sheets(bytes)

    expect(texts(grid)).toEqual([['SAV', 'a'], ['SAV', 'b'], [], ['RH', 'c']])
    expect(grid?.rows.at(-1)?.number).toBe(4)
  })

  test('the name of the file decides nothing', async () => {
    expect(texts((await sheets(workbook([['Idée'], ['a']]), 'liste.csv'))[0])).toEqual([
      ['Idée'],
      ['a'],
    ])
    expect(texts((await sheets(utf8('a;b\n1;2'), 'liste.xlsx'))[0])?.[1]).toEqual(['1', '2'])
  })
})

describe('files that are not what they should be', () => {
  const office = (entries: Record<string, Uint8Array>) =>
    zipSync({
      '[Content_Types].xml': utf8('<Types/>'),
      'xl/workbook.xml': utf8('<workbook/>'),
      ...entries,
    })

  test.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['spaces', utf8('  \n \n'), 'file-empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'file-not-a-list'],
    ['a PDF', utf8('%PDF-1.7\n'), 'file-not-a-list'],
    ['a Word document', zipSync({ 'word/document.xml': utf8('<w/>') }), 'file-not-a-list'],
    ['a project file', utf8('{"schemaVersion": 1}'), 'file-not-a-list'],
    [
      'random bytes',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
      'file-not-a-list',
    ],
    ['a climbing name', office({ '../../evil.xml': utf8('<a/>') }), 'file-hostile'],
    ['a Windows name', office({ 'C:\\evil.xml': utf8('<a/>') }), 'file-hostile'],
    [
      'two names but for case',
      office({ 'xl/A.xml': utf8('<a/>'), 'xl/a.xml': utf8('<b/>') }),
      'file-hostile',
    ],
    [
      'entities',
      office({ 'xl/a.xml': utf8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
      'file-hostile',
    ],
    ['200 MB in 200 kB', office({ 'xl/a.xml': new Uint8Array(200_000_000) }), 'file-bomb'],
    [
      'too many entries',
      office(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`xl/${i}`, utf8('a')]))),
      'file-bomb',
    ],
  ])('%s: refused', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code)
  })

  test('a size that lies is found while unpacking', async () => {
    const bytes = office({ 'xl/a.xml': utf8('a'.repeat(500_000)) })
    const view = new DataView(bytes.buffer)
    const name = utf8('xl/a.xml')
    for (let at = 0; at + 46 < bytes.length; at++)
      if (
        view.getUint32(at, true) === 0x02014b50 &&
        name.every((byte, i) => bytes[at + 46 + i] === byte)
      )
        view.setUint32(at + 24, 1000, true)

    expect(await refusal(bytes)).toBe('file-bomb')
  })

  test('a truncated workbook', async () => {
    const whole = workbook([['Idée'], ['a']])

    expect(await refusal(whole.subarray(0, whole.length - 100))).toBe('file-truncated')
  })

  test('one cell of an ODS sheet repeated fifty million times', async () => {
    const content = `<office:document-content><table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string" table:number-columns-repeated="50"><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:document-content>`
    const bytes = zipSync({
      mimetype: utf8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': utf8(content),
    })

    expect(await refusal(bytes)).toBe('file-bomb')
  })

  test('a workbook encrypted by Excel', async () => {
    const container = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', [1, 2, 3])
    XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', [1, 2, 3])

    expect(
      await refusal(new Uint8Array(XLSX.CFB.write(container, { type: 'array' }) as number[])),
    ).toBe('file-protected')
  })

  test.each([
    ['rows', { rows: 3 }, 'file-too-many-rows'],
    ['columns', { columns: 1 }, 'file-too-many-columns'],
    ['characters', { cellChars: 5 }, 'file-cell-too-long'],
    ['bytes', { bytes: 10 }, 'file-too-large'],
  ])('more %s than the limit', async (_, limit, code) => {
    const bytes = utf8('Idée;Note\na;1\nb;2\nc longue;3\n')

    expect(await refusal(bytes)).toBe('accepted')
    expect(await refusal(bytes, { ...GRID_LIMITS, ...limit })).toBe(code)
  })
})

test('line ends that Excel spells out in its exports are line ends', async () => {
  expect(texts((await sheets(utf8('Idée;b\n"un_x000D_\ndeux";c')))[0])?.[1]).toEqual([
    'un\ndeux',
    'c',
  ])
})
