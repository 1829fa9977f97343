import { expect, test } from 'vitest'
import { lintPackage } from './lint-package'
import type { Parts } from './parts'

const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const parts = (change: (parts: Parts) => void = () => {}): Parts => {
  const sound: Parts = new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      '<Types><Default Extension="rels" ContentType="r"/><Default Extension="png" ContentType="p"/><Override PartName="/word/document.xml" ContentType="d"/></Types>',
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="t" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', '<d xmlns:r="r"><p r:embed="rId1"/></d>'],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="t" Target="media/a.png"/></Relationships>`,
    ],
    ['word/media/a.png', new Uint8Array(1)],
  ])
  change(sound)
  return sound
}

test('a sound package has no fault', () => {
  expect(lintPackage(parts())).toEqual([])
})

test.each<readonly [string, (parts: Parts) => void, RegExp]>([
  [
    'a part nobody declares',
    (all) => all.set('word/x.bin', new Uint8Array(1)),
    /x\.bin: not declared/,
  ],
  [
    'a part nothing leads to',
    (all) => all.set('word/media/b.png', new Uint8Array(1)),
    /b\.png: nothing leads to it/,
  ],
  ['a target that is missing', (all) => all.delete('word/media/a.png'), /media\/a\.png is missing/],
  [
    'a declared part that is missing',
    (all) => all.delete('word/document.xml'),
    /declared, missing/,
  ],
  [
    'two names equal but for case',
    (all) => all.set('word/media/A.png', new Uint8Array(1)),
    /twice/,
  ],
  ['a path that climbs', (all) => all.set('word/../a.png', new Uint8Array(1)), /path/],
  [
    'a relationship id nobody knows',
    (all) => all.set('word/document.xml', '<d xmlns:r="r"><p r:embed="rId9"/></d>'),
    /rId9 is missing/,
  ],
  ['broken XML', (all) => all.set('word/document.xml', '<d>'), /left open/],
  [
    'a drawing id twice',
    (all) =>
      all.set('word/document.xml', '<d xmlns:wp="w"><wp:docPr id="1"/><wp:docPr id="1"/></d>'),
    /an id twice/,
  ],
])('%s is a fault', (_, change, expected) => {
  expect(lintPackage(parts(change)).join('\n')).toMatch(expected)
})
