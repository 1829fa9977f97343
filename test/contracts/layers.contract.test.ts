import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A file planted to break one rule, and what the refusal must say. */
type Planted = readonly [file: string, source: string, message: string]

const PURE = 'shared/ is pure: receive it as an argument.'
const NOUNS = 'Nouns and rules know only each other and kernel/: pass what you need.'
const WRITER = 'A writer knows blocks, never projects: put it in the blocks.'
const APART = 'One step or document does not read another: move what they share to rules/.'
const DISK = 'disk/ serves both ways in: Node and shared/ only.'
const CLI = 'The command line has no window: move it to shared/ or disk/.'
const MAIN = 'Main and renderer meet in shared/host.'
const MACHINE = 'The renderer reaches the machine through shared/host: ask the Host.'
const DEXIE = 'Only data/ knows Dexie: use a hook of data/.'
const SERVES = 'This folder serves the screens; it may not know them.'
const HOST = 'host/ speaks to the machine for all the others: it imports shared/ only.'
const WIDGET = 'A widget knows no workshop: take plain props.'
const SCREEN = 'A screen reads with useProject and writes with a command.'
const OTHERS = 'A screen reads neither another step nor the shell: move it to ui/, forms/ or data/.'

const imports: readonly Planted[] = [
  ...[
    'node:fs',
    'electron',
    'react',
    'react-dom/client',
    'dexie',
    '../../disk/x',
    '../../renderer/x',
    '../../cli/x',
    '../../electron/x',
    '../../test/x',
  ].map((from): Planted => ['shared/transfer/planted.ts', from, PURE]),
  ['shared/kernel/planted.ts', '../domain/header', 'kernel/ imports nothing but its own files.'],
  ['shared/kernel/planted.ts', 'zod', 'kernel/ imports nothing but its own files.'],
  ...[
    'commands',
    'content',
    'deliverables',
    'formats',
    'host',
    'locales',
    'migrations',
    'steps',
  ].flatMap((folder): Planted[] => [
    ['shared/domain/planted.ts', `../${folder}/x`, NOUNS],
    ['shared/rules/planted.ts', `../${folder}/x`, NOUNS],
  ]),
  ['shared/domain/planted.ts', 'node:crypto', PURE],
  ['shared/rules/planted.ts', '../../renderer/x', PURE],
  ...['domain', 'rules', 'commands', 'content', 'steps', 'deliverables', 'host'].map(
    (folder): Planted => ['shared/formats/docx/planted.ts', `../../${folder}/x`, WRITER],
  ),
  ['shared/formats/docx/planted.ts', 'node:zlib', PURE],
  ['shared/steps/profile/planted.ts', '../matrix/section', APART],
  ['shared/steps/profile/planted.ts', '../../commands/x', APART],
  ['shared/steps/profile/planted.ts', 'react', PURE],
  ['shared/deliverables/charter/planted.ts', '../full-report/document', APART],
  ['shared/deliverables/charter/planted.ts', '../../host/host', APART],
  ['shared/deliverables/charter/planted.ts', 'electron', PURE],
  ...['electron', 'react', 'dexie', '../renderer/x', '../electron/x', '../cli/x', '../test/x'].map(
    (from): Planted => ['disk/planted.ts', from, DISK],
  ),
  ...['electron', 'react', 'dexie', '../renderer/x', '../electron/x', '../test/x'].map(
    (from): Planted => ['cli/planted.ts', from, CLI],
  ),
  ...['react', 'dexie', '../../renderer/x', '../../cli/x', '../../test/x'].map(
    (from): Planted => ['electron/main/planted.ts', from, MAIN],
  ),
  ...['node:fs', 'electron', '../../disk/x', '../../cli/x', '../../electron/x', '../../test/x'].map(
    (from): Planted => ['renderer/app/planted.ts', from, MACHINE],
  ),
  ['renderer/app/planted.ts', 'dexie', DEXIE],
  ['renderer/present/planted.tsx', 'dexie-react-hooks', DEXIE],
  ...['forms', 'i18n'].flatMap((folder): Planted[] => [
    ...['app', 'steps', 'present', 'deliverables'].map(
      (known): Planted => [`renderer/${folder}/planted.ts`, `../${known}/x`, SERVES],
    ),
    [`renderer/${folder}/planted.ts`, 'node:fs', MACHINE],
    [`renderer/${folder}/planted.ts`, 'dexie', DEXIE],
  ]),
  ['renderer/host/planted.ts', '../data/machine', HOST],
  ['renderer/host/planted.ts', 'electron', MACHINE],
  ['renderer/host/planted.ts', 'dexie', DEXIE],
  ...['app', 'steps', 'present', 'deliverables', 'forms', 'ui'].map(
    (known): Planted => ['renderer/data/planted.ts', `../${known}/x`, SERVES],
  ),
  ['renderer/data/planted.ts', 'node:crypto', MACHINE],
  ...[
    '../data/store',
    '../forms/x',
    '../../shared/domain/use-case',
    '../../disk/x',
    'dexie',
    'node:fs',
    'electron',
  ].map((from): Planted => ['renderer/ui/planted.tsx', from, WIDGET]),
  ...['dexie', 'electron', 'node:fs', '../../../disk/x'].map(
    (from): Planted => ['renderer/steps/matrix/planted.tsx', from, SCREEN],
  ),
  ...['../profile/x', '../../app/x', '../../present/x', '../../deliverables/x'].map(
    (from): Planted => ['renderer/steps/matrix/planted.tsx', from, OTHERS],
  ),
  // The same for a part of a screen that has a folder of its own.
  ...['../../profile/x', '../../../app/x', '../../../present/x', '../../../deliverables/x'].map(
    (from): Planted => ['renderer/steps/matrix/plane/planted.tsx', from, OTHERS],
  ),
  ['renderer/steps/matrix/plane/planted.tsx', 'dexie', SCREEN],
  ['shared/deliverables/charter/parts/planted.ts', '../../full-report/document', APART],
  ['shared/deliverables/charter/parts/planted.ts', 'electron', PURE],
].map(([file, from, message]) => [file, `import { x } from '${from}'\nconsole.log(x)\n`, message])

const others: readonly Planted[] = [
  [
    'shared/rules/planted.ts',
    'export const at = (): number => Date.now()\n',
    'Time is an argument in shared/: receive it.',
  ],
  [
    'shared/rules/planted.ts',
    'export const luck = (): number => Math.random()\n',
    'Chance is an argument in shared/: receive it.',
  ],
  ['renderer/ui/planted.tsx', "export * from './Button'\n", 'barrel'],
  ['renderer/ui/planted.tsx', 'export default 1\n', 'no-default-export'],
  ['shared/rules/planted.ts', 'export const x = (y: any): unknown => y\n', 'no-explicit-any'],
  ['shared/rules/planted.ts', `${'// line\n'.repeat(401)}export const x = 1\n`, 'max-lines'],
]

/** What is allowed, so that a rule which refuses everything fails too. */
const allowed: readonly (readonly [file: string, from: string])[] = [
  ['shared/rules/planted.ts', '../domain/use-case'],
  ['shared/formats/docx/planted.ts', '../blocks'],
  ['shared/steps/profile/planted.ts', '../../rules/quadrant'],
  ['disk/planted.ts', 'node:fs'],
  ['cli/planted.ts', '../disk/services'],
  ['electron/main/planted.ts', 'electron'],
  ['renderer/data/planted.ts', 'dexie'],
  ['renderer/host/planted.ts', '../../shared/host/host'],
  ['renderer/ui/planted.tsx', '../../shared/kernel/format'],
  ['renderer/steps/matrix/planted.tsx', '../../data/use-project'],
  ['renderer/steps/matrix/plane/planted.tsx', '../marks/marks'],
  ['renderer/steps/matrix/plane/planted.tsx', '../../../data/use-project'],
  ['shared/deliverables/charter/parts/planted.ts', '../texts'],
  // Unit tests may build what they need from anywhere.
  ['shared/rules/planted.test.ts', '../../test/builders/project'],
]

const root = resolve(import.meta.dirname, '../..')
const bin = (name: string, path: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path)

/** Runs a Node program and gives back all it says, whatever its exit code. */
const run = (program: string, args: readonly string[], cwd: string): Promise<string> =>
  new Promise((done) => {
    // The type-aware half is looked up on the path, which npm sets and a bare `node` does not.
    const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
    const options = { cwd, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, PATH: path } }
    execFile(process.execPath, [program, ...args], options, (_failed, out, said) =>
      done(out + said),
    )
  })

interface Report {
  readonly diagnostics: readonly {
    readonly code: string
    readonly message: string
    readonly help?: string
    readonly filename: string
  }[]
}

/** What the linter says of each file: its rules, their messages and advice, in one text. */
async function lint(plot: string): Promise<ReadonlyMap<string, string>> {
  await copyFile(join(root, '.oxlintrc.json'), join(plot, '.oxlintrc.json'))
  const said = await run(bin('oxlint', 'bin/oxlint'), ['--format=json', '.'], plot)
  // Its own words are the only clue when it could not start.
  if (!said.startsWith('{')) throw new Error(said.slice(0, 500))
  const found = new Map<string, string>()
  for (const { code, message, help, filename } of (JSON.parse(said) as Report).diagnostics) {
    const name = filename.replaceAll('\\', '/')
    found.set(name, `${found.get(name) ?? ''}${code} ${message} ${help ?? ''}\n`)
  }
  return found
}

const findings = new Map<string, string>()
/** Plants every file under a name of its own, and lets the linter read all of them once. */
async function plantAndLint(
  planted: readonly (readonly [key: string, file: string, source: string])[],
): Promise<void> {
  const plot = await mkdtemp(join(tmpdir(), 'sextant-layers-'))
  const names = planted.map(
    ([key, file], at) => [key, file.replace('planted', `planted-${at}`)] as const,
  )
  for (const [at, [, name]] of names.entries()) {
    await mkdir(join(plot, dirname(name)), { recursive: true })
    await writeFile(join(plot, name), planted[at]?.[2] ?? '')
  }
  const found = await lint(plot)
  for (const [key, name] of names) findings.set(key, found.get(name) ?? '')
  await rm(plot, { recursive: true })
}

const keyOf = (file: string, source: string): string => `${file}\n${source}`

describe('imports', () => {
  const permitted = allowed.map(
    ([file, from]) => [file, `import { x } from '${from}'\nconsole.log(x)\n`, from] as const,
  )
  beforeAll(async () => {
    const plots = [...imports, ...others, ...permitted].map(
      ([file, source]) => [keyOf(file, source), file, source] as const,
    )
    await plantAndLint(plots)
  }, 60_000)

  test.each(imports)('%s refuses %j', (file, source, message) => {
    expect(findings.get(keyOf(file, source))).toContain(message)
  })

  test.each(others)('%s refuses %j', (file, source, message) => {
    expect(findings.get(keyOf(file, source))).toContain(message)
  })

  test.each(permitted)('%s accepts %j', (file, source) => {
    expect(findings.get(keyOf(file, source))).toBe('')
  })
})

test('two files that import each other are refused', async () => {
  const plot = await mkdtemp(join(tmpdir(), 'sextant-layers-'))
  await mkdir(join(plot, 'shared/rules'), { recursive: true })
  await writeFile(
    join(plot, 'shared/rules/a.ts'),
    "import { b } from './b'\nexport const a = () => b\n",
  )
  await writeFile(
    join(plot, 'shared/rules/b.ts'),
    "import { a } from './a'\nexport const b = () => a\n",
  )

  const found = await lint(plot)
  await rm(plot, { recursive: true })

  expect(found.get('shared/rules/a.ts')).toContain('no-cycle')
})

describe('types', () => {
  let plot = ''
  beforeAll(async () => {
    plot = await mkdtemp(join(tmpdir(), 'sextant-types-'))
    await symlink(join(root, 'node_modules'), join(plot, 'node_modules'), 'junction')
    for (const name of ['tsconfig.base.json', 'package.json'])
      await copyFile(join(root, name), join(plot, name))
  })
  afterAll(() => rm(plot, { recursive: true, force: true }))

  async function compile(folder: string, source: string): Promise<string> {
    await mkdir(join(plot, folder), { recursive: true })
    const config = JSON.parse(await readFile(join(root, folder, 'tsconfig.json'), 'utf8')) as object
    // Alone in its folder, the planted file has nobody to refer to.
    await writeFile(
      join(plot, folder, 'tsconfig.json'),
      JSON.stringify({ ...config, references: [] }),
    )
    await writeFile(join(plot, folder, 'planted.ts'), source)
    return run(bin('typescript', 'bin/tsc'), ['-p', folder], plot)
  }

  test.each([
    ['shared', 'export const x = window.name\n', "Cannot find name 'window'"],
    ['shared', 'export const x = document.title\n', "Cannot find name 'document'"],
    ['shared', 'export const x = process.pid\n', "Cannot find name 'process'"],
    ['shared', "export const x = Buffer.from('')\n", "Cannot find name 'Buffer'"],
    ['disk', 'export const x = window.name\n', "Cannot find name 'window'"],
    ['cli', 'export const x = document.title\n', "Cannot find name 'document'"],
    ['electron', 'export const x = document.title\n', "Cannot find name 'document'"],
    ['renderer', 'export const x = process.pid\n', "Cannot find name 'process'"],
  ])('%s does not compile %j', async (folder, source, message) => {
    expect(await compile(folder, source)).toContain(message)
  })

  test('shared does not compile a dynamic import of the renderer', async () => {
    await mkdir(join(plot, 'renderer'), { recursive: true })
    await writeFile(join(plot, 'renderer', 'other.ts'), 'export const x = 1\n')

    const said = await compile('shared', "export const x = () => import('../renderer/other')\n")

    expect(said).toMatch(/TS6307|not listed within the file list/)
  })

  test('what is allowed compiles', async () => {
    expect(await compile('shared', 'export const x = 1\n')).toBe('')
    expect(await compile('disk', 'export const x = process.pid\n')).toBe('')
    expect(await compile('renderer', 'export const x = window.name\n')).toBe('')
  })
})
