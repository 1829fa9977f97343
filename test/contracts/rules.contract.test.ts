import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

const ruleIds = JSON.parse(
  readFileSync(join(ROOT, 'test/fixtures/rule-ids.json'), 'utf8'),
) as Readonly<Record<string, readonly string[]>>

/** Sections of method.md whose modules are not built yet, and the one rule of 16.9 that already is. */
const LATER = ['16.4', '16.5', '16.8', '16.9'] as const
const EARLY = new Set(['sign-count'])

const testFiles = (): readonly string[] =>
  ['shared', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(folder, file)),
  )

/** Rules by the test file that runs their worked examples. */
const tested = new Map(
  testFiles().flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8')
    return [...source.matchAll(/vectorsOf(?:<[\s\S]*?>)?\(\s*'([a-z0-9-]+)'/g)].map(
      ([, rule]) => [rule ?? '', file] as const,
    )
  }),
)
const built = Object.entries(ruleIds).flatMap(([section, ids]) =>
  ids.filter((id) => !(LATER as readonly string[]).includes(section) || EARLY.has(id)),
)

test('method.md section 16 has 86 rules, each once', () => {
  const all = Object.values(ruleIds).flat()

  expect(new Set(all).size).toBe(all.length)
  expect(all).toHaveLength(86)
})

describe('every rule of a built module', () => {
  test.each(built)('rule.%s runs its worked examples in a test of its own', (rule) => {
    expect(existsSync(join(ROOT, 'test/fixtures/vectors', `${rule}.json`))).toBe(true)
    expect(tested.get(rule), `a test that calls vectorsOf('${rule}')`).toBeDefined()
  })
})

test('no test runs examples of a rule the method does not have', () => {
  const known = new Set<string>(Object.values(ruleIds).flat())

  expect([...tested.keys()].filter((rule) => !known.has(rule))).toEqual([])
})
