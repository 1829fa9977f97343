import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goldenCases } from '../fixtures/law/golden-cases'
import { builtCommandLine } from '../helpers/served'

let folder = ''
let main = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sextant-classify-'))
  main = await builtCommandLine(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function classify(facts: unknown, options: readonly string[] = ['--json'], language = 'fr') {
  const file = join(folder, 'facts.json')
  await writeFile(file, typeof facts === 'string' ? facts : JSON.stringify(facts))
  const env = { ...process.env, SEXTANT_LANG: language }
  return new Promise<{ code: number; out: string; said: string }>((done) => {
    execFile(
      process.execPath,
      [main, 'classify', file, ...options],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (failed, out, said) =>
        done({ code: typeof failed?.code === 'number' ? failed.code : 0, out, said }),
    )
  })
}

const cv = { annexIII: ['4a'], profiling: true, usesItself: true, asOf: '2026-11-25' }

describe('results', () => {
  test('one set of facts gives one object', async () => {
    const { code, out, said } = await classify(cv)

    expect({ code, said }).toEqual({ code: 0, said: '' })
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-11-25',
      tiers: ['high-risk'],
      role: ['deployer'],
    })
  })

  test('a list gives a list in the same order, and an empty one an empty one', async () => {
    const { out } = await classify(goldenCases.map(({ facts }) => facts))
    const empty = await classify([])

    const tiers = (JSON.parse(out) as { tiers: string[] }[]).map((findings) => findings.tiers)
    expect(tiers.map((list) => [...list].sort())).toEqual(
      goldenCases.map((golden) => [...golden.tiers].sort()),
    )
    expect(JSON.parse(empty.out)).toEqual([])
  })

  test('without a day the facts are read today', async () => {
    const { out } = await classify({})

    expect((JSON.parse(out) as { asOf: string }).asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  test('a person reads it in the language of the terminal', async () => {
    const french = await classify(cv, [])
    const english = await classify(cv, [], 'en')

    expect(french.out).toMatch(/Niveau\s: Haut risque/)
    expect(french.out).toContain('2 déc. 2027')
    expect(english.out).toContain('Tier: High risk')
    expect(english.out).toContain('not legal advice')
  })
})

describe('refusals print nothing on the output', () => {
  test.each([
    ['{"isAI": true', 'JSON'],
    ['bonjour', 'JSON'],
    ['', 'JSON'],
    ['{"isIA": true}', 'isIA'],
    ['{"annexIII": "4a"}', 'annexIII'],
    ['[{"isAI": true}, {"w_headcount": "50"}]', 'w_headcount'],
    ['"4a"', 'objet JSON'],
    ['{"__proto__": {"isAI": true}}', 'JSON'],
  ])('%s', async (text, word) => {
    const { code, out, said } = await classify(text)

    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toContain(word)
    expect(said.trim().split('\n')).toHaveLength(1)
  })

  test('a file that is not there is refused, a missing argument is a wrong command', async () => {
    const run = (...args: readonly string[]) =>
      new Promise<{ code: unknown; out: string }>((done) => {
        execFile(process.execPath, [main, 'classify', ...args], (failed, out) =>
          done({ code: failed?.code, out }),
        )
      })

    expect(await run(join(folder, 'nothing.json'), '--json')).toEqual({ code: 1, out: '' })
    expect(await run()).toEqual({ code: 2, out: '' })
    expect(await run('facts.json', '--yaml')).toEqual({ code: 2, out: '' })
  })
})
