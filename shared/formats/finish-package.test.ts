import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { finishPackage } from './finish-package'

const facts = {
  title: 'Cas & usages',
  subject: '',
  author: 'Léa',
  language: 'fr',
  editedAt: '2026-11-19T10:00:00.000Z',
} as const
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'

const packageWith = (text: string, id: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Default Extension="rels" ContentType="r"/><Override PartName="/word/document.xml" ContentType="d"/><Override PartName="/docProps/core.xml" ContentType="c"/><Override PartName="/docProps/app.xml" ContentType="a"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELS}"><Relationship Id="${id}" Type="t" Target="word/document.xml"/><Relationship Id="${id}2" Type="${OFFICE}" Target="docProps/core.xml"/><Relationship Id="${id}3" Type="${OFFICE}" Target="docProps/app.xml"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(`<x>${Math.random()}</x>`),
    'docProps/app.xml': strToU8('<x/>'),
    'word/document.xml': strToU8(`<d>${text}</d>`),
  })

const finished = (text: string, id = 'rId1') => {
  const result = finishPackage(packageWith(text, id), facts)
  if (!result.ok) throw new Error(result.error.detail)
  return result.value
}

test('what libraries draw by chance does not reach the file', () => {
  expect(finished('x', 'rIdAbC')).toEqual(finished('x', 'rIdXyZ'))
})

test('forbidden characters are taken out, raw or as references', () => {
  const document = unzipSync(finished('a\u0001b&#x1;c&#0;d&#xE9;\uFFFEe'))['word/document.xml']

  expect(strFromU8(document ?? new Uint8Array())).toBe('<d>abcd&#xE9;e</d>')
})

test('properties are those of the edition', () => {
  const core = strFromU8(unzipSync(finished('x'))['docProps/core.xml'] ?? new Uint8Array())

  expect(core).toContain('<dc:title>Cas &amp; usages</dc:title>')
  expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-19T10:00:00Z<')
  expect(core).toContain('<dc:language>fr-FR</dc:language>')
})

test('the content types come first', () => {
  expect(Object.keys(unzipSync(finished('x'))).slice(0, 2)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
  ])
})

test('a package with a fault is not handed over', () => {
  const result = finishPackage(packageWith('<p>', 'rId1'), facts)

  expect(result.ok).toBe(false)
})
