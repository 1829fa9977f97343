import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isUncertain } from './law-item'
import { lawBook, lawPacks, packAge } from './packs'
import { LAW_SOURCES } from './sources'

const items = lawPacks.flatMap((pack) => pack.items)
const RULES = join(import.meta.dirname, '../../rules/law')

test('every item is complete, and its id is used once', () => {
  const urls: ReadonlySet<string> = new Set(Object.values(LAW_SOURCES).map(({ url }) => url))

  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const item of items) {
    expect(item.articles.length, item.id).toBeGreaterThan(0)
    expect(item.text.fr.length, item.id).toBeGreaterThan(5)
    expect(item.text.en.length, item.id).toBeGreaterThan(5)
    expect(urls.has(item.source), item.id).toBe(true)
    expect(item.verifiedOn < item.verifyAgainBy, item.id).toBe(true)
  }
})

test('texts keep the typography of the project', () => {
  const texts = items.flatMap(({ text, label }) => [text, ...(label ? [label] : [])])

  for (const { fr, en } of texts) {
    expect(fr + en).not.toMatch(/['"\u00A0\u202F!]| {2}/)
  }
})

test('every id that a rule names is in the packs', () => {
  const sources = readdirSync(RULES).filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
  const named = sources.flatMap((name) => [
    ...readFileSync(join(RULES, name), 'utf8').matchAll(
      /'((?:why|ask|duty|ban|dpia|cse|charter|calendar|legacy|fine|gpai|general|annex-i)\.[a-z0-9-]+)'/g,
    ),
  ])

  expect(named.length).toBeGreaterThan(100)
  expect(named.map(([, id]) => id ?? '').filter((id) => !lawBook.has(id))).toEqual([])
})

test('no date, amount or sentence of law is written in a rule', () => {
  const sources = readdirSync(RULES).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'read-facts.ts',
  )

  for (const name of sources) {
    const code = readFileSync(join(RULES, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code, name).not.toMatch(/\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\b|\b(35|15)_000_000\b/)
    expect(code, name).not.toMatch(/fr: '|en: '/)
  }
})

test('what is uncertain is marked, and looked at again sooner', () => {
  const uncertain = items.filter(isUncertain)

  expect(uncertain.length).toBeGreaterThan(8)
  expect(isUncertain(lawBook.item('duty.49-2'))).toBe(true)
  for (const { verifyAgainBy } of uncertain) expect(verifyAgainBy < '2027-05-22').toBe(true)
})

test('the banner comes when a pack is more than six months old', () => {
  expect(packAge('2027-05-22')).toMatchObject({ date: '2026-11-22', old: false })
  expect(packAge('2027-05-23').old).toBe(true)
  expect(packAge('2026-11-25').toVerify).toEqual([])
  expect(packAge('2027-03-01').toVerify.every(isUncertain)).toBe(true)
})

test.each([
  ['calendar.literacy', '2025-02-02'],
  ['calendar.gpai', '2025-08-02'],
  ['calendar.article-50', '2026-08-02'],
  ['calendar.new-bans', '2026-12-02'],
  ['calendar.marking-grace', '2026-12-02'],
  ['calendar.annex-iii', '2027-12-02'],
  ['calendar.annex-i', '2028-08-02'],
  ['calendar.public-authorities', '2030-08-02'],
  ['calendar.annex-x', '2030-12-31'],
])('%s is %s (law.md section 2)', (id, day) => {
  expect(lawBook.item(id).from).toBe(day)
})

test('an authority is expected, never said to be competent for the Act', () => {
  const { text, grade } = lawBook.item('authority.scheme')

  expect(grade).toBe('U')
  expect(text.fr).toContain('pressenties')
  for (const item of items) expect(item.text.fr, item.id).not.toMatch(/autorité compétente/i)
})
