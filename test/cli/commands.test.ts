import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const MAIN = resolve(import.meta.dirname, '../../out/cli/main.js')
const LIST = resolve(import.meta.dirname, '../fixtures/lists/us-federal-ai-use-cases-2023.csv')
const PROJECT = resolve(import.meta.dirname, '../fixtures/projects/v0001.sextant')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sextant-cli-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The built command line, as a terminal or a script calls it. */
const sextant = (...args: readonly string[]) =>
  new Promise<{ code: number; out: string; said: string }>((done) => {
    const env = { ...process.env, SEXTANT_LANG: 'fr', INIT_CWD: folder }
    execFile(process.execPath, [MAIN, ...args], { cwd: folder, env }, (failed, out, said) =>
      done({ code: typeof failed?.code === 'number' ? failed.code : 0, out, said }),
    )
  })

describe('help', () => {
  test('lists every command', async () => {
    const { code, out } = await sextant('--help')

    expect(code).toBe(0)
    for (const name of ['export', 'check', 'import-use-cases', 'serve']) expect(out).toContain(name)
  })

  test('a command that does not exist, or is written wrongly, ends with 2', async () => {
    expect(await sextant('exporter')).toMatchObject({ code: 2 })
    expect(await sextant('export', 'demo')).toMatchObject({ code: 2 })
    expect(await sextant('check')).toMatchObject({ code: 2 })
  })
})

describe('check', () => {
  test('a sound file is named with what it holds', async () => {
    const { code, out } = await sextant('check', PROJECT, '--json')

    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      sound: true,
      cases: 12,
      name: 'Corvenne Mécatronique SAS',
    })
  })

  test('a truncated file ends with 1 and one sentence', async () => {
    const cut = join(folder, 'cut.sextant')
    await writeFile(cut, (await readFile(PROJECT)).subarray(0, 2_000))

    const { code, said } = await sextant('check', cut)

    expect(code).toBe(1)
    expect(said).toContain('cut.sextant est incomplet')
  })
})

describe('import-use-cases', () => {
  test('creates the file with every row, then adds to it', async () => {
    const first = await sextant('import-use-cases', LIST, '--into', 'us.sextant', '--json')
    const again = await sextant('check', 'us.sextant', '--json')

    expect(first.code).toBe(0)
    expect(JSON.parse(first.out)).toMatchObject({ imported: 710, refused: [] })
    expect(JSON.parse(again.out)).toMatchObject({ cases: 710 })
  })

  test('--dry-run writes nothing; --map says otherwise; a wrong column ends with 2', async () => {
    const tried = await sextant(
      'import-use-cases',
      LIST,
      '--dry-run',
      '--json',
      '--map',
      'process=Office',
    )
    const wrong = await sextant('import-use-cases', LIST, '--dry-run', '--map', 'process=Nowhere')

    const { mapping, wouldImport } = JSON.parse(tried.out) as {
      mapping: { columns: { label: string; field?: string }[] }
      wouldImport: number
    }
    expect(wouldImport).toBe(710)
    expect(mapping.columns.find(({ label }) => label === 'Office')?.field).toBe('process')
    expect(wrong.code).toBe(2)
    expect(await readdir(folder)).toEqual([])
  })

  test('what is no list is refused and nothing is written', async () => {
    await writeFile(join(folder, 'plan.xlsx'), Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))

    const { code, said } = await sextant('import-use-cases', 'plan.xlsx', '--into', 'new.sextant')

    expect(code).toBe(1)
    expect(said).toContain('plan.xlsx')
    expect(await readdir(folder)).toEqual(['plan.xlsx'])
  })
})

describe('export', () => {
  test('the demonstration in both languages, the same bytes on another day of work', {
    timeout: 240_000,
  }, async () => {
    const one = await sextant(
      'export',
      'demo',
      '--out',
      'a',
      '--lang',
      'both',
      '--date',
      '2026-11-20',
    )
    await sextant('export', 'demo', '--out', 'b', '--lang', 'both', '--date', '2026-11-20')

    expect(one.code).toBe(0)
    const files = await readdir(join(folder, 'a'))
    expect(files.filter((name) => name.startsWith('Portefeuille'))).toHaveLength(3)
    expect(files.filter((name) => name.startsWith('Use-case portfolio'))).toHaveLength(3)
    for (const name of files)
      expect(await readFile(join(folder, 'a', name))).toEqual(
        await readFile(join(folder, 'b', name)),
      )
  })

  test('an unknown deliverable is refused with the known ones', async () => {
    const { code, said } = await sextant('export', 'demo', '--out', 'a', '--only', 'board-deck')

    expect(code).toBe(2)
    expect(said).toContain('use-case-portfolio')
  })
})
