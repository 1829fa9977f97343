import { expect, test } from 'vitest'
import { cleanText } from './clean-text'
import { safeFileName } from './safe-file-name'

test.each([
  ['Portefeuille de cas d’usage', 'docx', 'Portefeuille de cas d’usage.docx'],
  ['CON', 'xlsx', '_CON.xlsx'],
  ['com¹.sauvegarde', 'docx', '_com¹.sauvegarde.docx'],
  ['LPT9', 'md', '_LPT9.md'],
  ['a<b>:c"/d\\e|f?g*h', 'docx', 'a b c d e f g h.docx'],
  ['  ..fin. ', 'docx', 'fin.docx'],
  ['../../etc/passwd', 'docx', 'etc passwd.docx'],
  ['', 'docx', 'document.docx'],
  ['\u0000\u202E', 'docx', 'document.docx'],
  ['Console', 'docx', 'Console.docx'],
])('%j becomes a name every system accepts', (stem, extension, expected) => {
  expect(safeFileName(stem, extension)).toBe(expected)
})

test.each(['é'.repeat(400), '界'.repeat(400), '🧭'.repeat(200), 'a'.repeat(119)])(
  'a long name is cut to 120 characters and 240 bytes, between characters',
  (stem) => {
    const name = safeFileName(stem, 'xlsx')

    expect(name.length).toBeLessThanOrEqual(120)
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240)
    expect(name).toMatch(/\.xlsx$/)
    expect(cleanText(name)).toBe(name)
  },
)

test('whatever the name, the result is legal on Windows', () => {
  const characters = [
    '\u0000',
    '.',
    ' ',
    'C',
    'O',
    'N',
    '1',
    ':',
    '/',
    '\\',
    'é',
    '\uD83D',
    '🧭',
    '\u00A0',
  ]
  let seed = 42
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648)

  for (let run = 0; run < 2_000; run += 1) {
    const stem = Array.from(
      { length: next() % 12 },
      () => characters[next() % characters.length],
    ).join('')
    const name = safeFileName(stem, 'docx')
    expect(name, JSON.stringify(stem)).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.docx$/u)
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
    expect(name).not.toMatch(/^[\s.]|[\s.]\.docx$/)
  }
})
