import { afterEach, expect, test, vi } from 'vitest'
import type { TextDocument } from '../../shared/formats/blocks'
import { sheetFormats, textFormats } from '../../shared/formats/registry'
import type { Sheet, Workbook } from '../../shared/formats/sheets'
import { naughtyStrings } from './naughty-strings'
import { packageFaults, partText, partsOf, sdkFaults } from './office-file'
import { rasterize } from './rasterizer'

const EDITED = '2026-11-19T10:00:00.000Z'
const picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="90" height="40" fill="#E4F0F3"/><text x="5" y="25" font-family="Calibri, Carlito">Été</text></svg>',
  width: 90,
  height: 40,
}

function documentOf(words: readonly string[]): TextDocument {
  const word = (index: number) => words[index % words.length] ?? ''
  return {
    language: 'fr',
    title: word(0),
    subject: word(1),
    author: word(2),
    editedAt: EDITED,
    header: { start: word(3), end: word(4) },
    footer: word(5),
    cover: {
      kicker: word(6),
      title: word(7),
      subtitle: word(8),
      company: word(9),
      companyNote: word(10),
      monogram: word(11),
      confidentiality: word(12),
      madeWith: word(13),
      facts: [{ label: word(14), value: word(15) }],
    },
    blocks: [
      { kind: 'contents', title: word(16) },
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: word(17), kicker: word(18), id: 'un' },
      ...words.map((text) => ({ kind: 'paragraph', text }) as const),
      { kind: 'heading', level: 2, text: word(19) },
      { kind: 'list', ordered: false, items: words },
      { kind: 'list', ordered: true, items: words },
      { kind: 'callout', tone: 'warn', title: word(20), text: word(21) },
      { kind: 'facts', items: words.map((text) => ({ label: text, value: text })) },
      {
        kind: 'table',
        columns: [
          { label: word(22), width: 1 },
          { label: word(23), width: 2, align: 'end' },
        ],
        rows: words.map((text) => [
          { text },
          { text: [{ text, bold: true, colour: 'off' as const }], fill: 'ok' as const },
        ]),
        caption: word(24),
      },
      { kind: 'figure', picture: { ...picture, alt: word(25) }, caption: word(26) },
    ],
  }
}

const sheet = (name: string, words: readonly string[]): Sheet => ({
  name,
  orientation: 'landscape',
  columns: [{ width: 30 }, { width: 12 }, { width: 12 }],
  rows: [
    [{ value: { kind: 'text', text: 'Titre' }, role: 'header' }],
    ...words.map((text, index) => [
      { value: { kind: 'text', text }, role: 'input', wrap: true } as const,
      {
        value: { kind: 'number', value: index + 0.5 },
        role: 'input',
        format: 'one-decimal',
      } as const,
      {
        value: { kind: 'formula', formula: `B${index + 2}*2`, cached: index * 2 + 1 },
        role: 'computed',
      } as const,
    ]),
    [
      { value: { kind: 'date', iso: '2027-03-05' }, role: 'input', format: 'date' },
      { value: { kind: 'formula', formula: 'NA()', cached: null }, role: 'computed' },
      { value: { kind: 'empty' }, role: 'input' },
    ],
  ],
  freeze: { rows: 1, columns: 1 },
  filter: { firstRow: 1, firstColumn: 1, lastRow: words.length + 1, lastColumn: 3 },
  printTitles: { firstRow: 1, lastRow: 1 },
  validations: [
    {
      area: { firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 2 },
      rule: { kind: 'between', min: 1, max: 10, whole: false },
      errorTitle: words[0] ?? 'Note',
      errorMessage: words[1] ?? 'De 1 à 10.',
    },
  ],
  conditionalFormats: [
    {
      area: { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 1 },
      rule: { kind: 'formula', formula: '$A2="x"', tone: 'quick-win' },
    },
    {
      area: { firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 2 },
      rule: { kind: 'bar', min: 0, max: 10 },
    },
  ],
  charts: [
    {
      kind: 'scatter',
      title: words[2] ?? 'Matrice',
      alt: words[3] ?? 'Deux points',
      area: { firstRow: 4, firstColumn: 4, lastRow: 20, lastColumn: 9 },
      xAxis: { title: 'x', min: 1, max: 10, step: 1 },
      yAxis: { title: 'y', min: 1, max: 10, step: 1 },
      series: [
        {
          name: words[4] ?? 'Gains',
          x: { range: `'${name}'!$B$2:$B$3`, cached: [0.5, null] },
          y: { range: `'${name}'!$C$2:$C$3`, cached: [1, null] },
          labels: { range: `'${name}'!$A$2:$A$3`, cached: [words[5] ?? 'a', 'b'] },
          look: { kind: 'points', tone: 'quick-win', symbol: 'circle', size: 9 },
        },
      ],
    },
    ...(['radar', 'bar', 'line'] as const).map((kind, index) => ({
      kind,
      title: words[2] ?? 'Maturité',
      alt: words[3] ?? 'Deux dimensions',
      area: { firstRow: 22 + 18 * index, firstColumn: 4, lastRow: 38 + 18 * index, lastColumn: 9 },
      categories: { range: `'${name}'!$A$2:$A$3`, cached: [words[5] ?? 'a', 'b'] },
      categoryTitle: words[0] ?? 'Dimension',
      valueAxis: { title: words[1] ?? 'Score', min: 0, max: 5, step: 1 },
      series: (['solid', 'dashed', 'dotted'] as const).map((stroke) => ({
        name: { cell: `'${name}'!$A$1`, cached: words[4] ?? 'Titre' },
        values: { range: `'${name}'!$B$2:$B$3`, cached: [0.5, null] },
        look: { tone: 'primary' as const, stroke },
      })),
    })),
  ],
})

const workbookOf = (
  words: readonly string[],
  names: readonly string[] = ['Feuille & cie'],
): Workbook => ({
  language: 'fr',
  title: words[0] ?? '',
  subject: words[1] ?? '',
  author: words[2] ?? '',
  editedAt: EDITED,
  footer: words[6] ?? '',
  names: [{ name: 'matrix_cut', range: `'${names[0] ?? ''}'!$B$2` }],
  sheets: names.map((name) => sheet(name, words)),
})

const ordinary = [
  'Un titre',
  'Un fait, sa conséquence.',
  'Claire Aubry',
  'Corvenne',
  'Été 2026',
  'Interne',
  'x',
]
const models = { docx: documentOf, md: documentOf, xlsx: workbookOf } as const
const written = async (format: keyof typeof models, words: readonly string[]) => {
  const result =
    format === 'xlsx'
      ? await (await sheetFormats.xlsx.load()).write(workbookOf(words), rasterize)
      : await (await textFormats[format].load()).write(documentOf(words), rasterize)
  if (!result.ok) throw new Error(result.error.detail)
  return result.value
}

const texts = [
  ['ordinary', ordinary],
  ['naughty', naughtyStrings],
] as const
const office = (['docx', 'xlsx'] as const).flatMap((format) =>
  texts.map(([name, words]) => [format, name, words] as const),
)

test.each(office)(
  '%s of %s texts is a valid package',
  async (format, _, words) => {
    const bytes = await written(format, words)

    expect(packageFaults(bytes)).toEqual([])
    expect(await sdkFaults(bytes, format)).toEqual([])
  },
  30_000,
)

afterEach(() => {
  vi.useRealTimers()
})

test.each(Object.keys(models) as (keyof typeof models)[])(
  '%s: same model, same bytes',
  async (format) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-19T10:00:00Z') })
    const first = await written(format, ordinary)
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'))
    const second = await written(format, ordinary)
    vi.useRealTimers()

    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0)
  },
  30_000,
)

test('Word: the table of contents is filled and nothing asks to update it', async () => {
  const bytes = await written('docx', ordinary)
  const body = partText(bytes, 'word/document.xml')

  expect(/PAGEREF _Toc1[^]*?<w:t[^>]*>(\d+)<\/w:t>/.exec(body)?.[1]).toBe('3')
  expect(body.includes('w:dirty="true"')).toBe(false)
  expect(partText(bytes, 'word/settings.xml')).not.toContain('updateFields')
})

test('Word: language, properties, real headings, repeated table heads, alternative text', async () => {
  const bytes = await written('docx', ordinary)
  const body = partText(bytes, 'word/document.xml')

  expect(partText(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"')
  expect(partText(bytes, 'docProps/core.xml')).toContain('<dc:title>Un titre</dc:title>')
  expect(partText(bytes, 'docProps/core.xml')).toContain('<dc:language>fr-FR</dc:language>')
  expect(partText(bytes, 'docProps/core.xml')).toContain('2026-11-19T10:00:00Z')
  expect(body).toContain('<w:pStyle w:val="Heading1"/>')
  expect(body).toContain('<w:tblHeader/>')
  expect(body).toContain('descr="Été 2026"')
})

test('Word: a heading, its sentence and their table are not parted by the foot of a page', async () => {
  const kept = documentOf(['mot'])
  const result = await (await textFormats.docx.load()).write(
    {
      ...kept,
      blocks: [
        { kind: 'heading', level: 2, text: 'Données' },
        { kind: 'paragraph', text: 'Phrase qui présente' },
        { kind: 'table', columns: [{ label: 'Question', width: 1 }], rows: [[{ text: 'q1' }]] },
        { kind: 'paragraph', text: 'Phrase qui suit' },
      ],
    },
    rasterize,
  )
  if (!result.ok) throw new Error(result.error.detail)
  const paragraphs = partText(result.value, 'word/document.xml').split('</w:p>')
  const keptNext = (text: string) =>
    paragraphs.find((xml) => xml.includes(text))?.includes('<w:keepNext/>')

  expect(keptNext('Phrase qui présente')).toBe(true)
  expect(keptNext('Phrase qui suit')).toBe(false)
})

test('Word: a picture is a vector with a raster of it', async () => {
  const names = [...partsOf(await written('docx', ordinary)).keys()]

  expect(names.filter((name) => name.endsWith('.svg'))).toHaveLength(2)
  expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(2)
})

test('Excel: a text is never a formula, an escape is shown as typed, #N/A is an error', async () => {
  const bytes = await written('xlsx', naughtyStrings)
  const xml = partText(bytes, 'xl/worksheets/sheet1.xml')
  const strings = partText(bytes, 'xl/sharedStrings.xml')

  expect(
    [...xml.matchAll(/<f>([^<]*)<\/f>/g)].every(([, source]) =>
      /^(B\d+\*2|NA\(\))$/.test(source ?? ''),
    ),
  ).toBe(true)
  expect(strings).toContain('_x005F_x0041_ et _x005F_x000D_')
  expect(strings).toContain('<t>=1+1</t>')
  expect(partText(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"')
  expect(xml).toMatch(/t="e"[^>]*><f>NA\(\)<\/f><v>#N\/A<\/v>/)
})

test('Excel: a text longer than a cell is cut, with a notice', async () => {
  const bytes = await written('xlsx', ['x'.repeat(40_000)])
  const longest =
    /<t[^>]*>(x{1000}[^<]*)<\/t>/.exec(partText(bytes, 'xl/sharedStrings.xml'))?.[1] ?? ''

  expect(longest.length).toBe(32_767)
  expect(longest).toMatch(/une cellule contient au plus 32 767 caractères\]$/)
})

test.each([
  ['trop long', ['x'.repeat(32)]],
  ['refusé', ['a/b']],
  ['réservé', ['Historique']],
  ['deux fois', ['Notes', 'notes']],
])('Excel: a sheet name that is %s is not written', async (_, names) => {
  const { write } = await sheetFormats.xlsx.load()

  expect((await write(workbookOf(ordinary, names), rasterize)).ok).toBe(false)
})

test('Markdown: text stays text', async () => {
  const text = new TextDecoder().decode(await written('md', naughtyStrings))

  expect(text).not.toContain('<script>')
  expect(text).toContain('\\<script\\>')
})
