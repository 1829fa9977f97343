// npm test: everything, in order; the last line counts. `node scripts/test.mjs lint types` runs some stages only.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildStale } from './lib/build.mjs'
import { ensureChromium } from './lib/ensure-chromium.mjs'
import { ROOT } from './lib/root.mjs'
import { runBin } from './lib/run.mjs'

const RESULTS = join(ROOT, 'test-results')
const NONE = { passed: 0, failed: 0, skipped: 0 }

const readJson = async (name) => JSON.parse(await readFile(join(RESULTS, name), 'utf8'))

/** A check without tests of its own: it holds, or it is one failure. */
const check = async (name, args, options) => {
  const { code } = await runBin(name, args, options)
  return { ok: code === 0, ...NONE }
}

async function build() {
  const failed = await buildStale()
  if (failed !== null) process.stderr.write(failed)
  return { ok: failed === null, ...NONE }
}

async function unit() {
  const json = join(RESULTS, 'unit.json')
  await rm(json, { force: true })
  const { code } = await runBin('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${json}`,
  ])
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } =
    await readJson('unit.json')
  return {
    ok: code === 0,
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }
}

async function e2e() {
  const missing = await ensureChromium()
  if (missing !== null) {
    process.stderr.write(`No Chromium to test in: ${missing}\n`)
    return { ok: false, ...NONE }
  }
  await rm(join(RESULTS, 'e2e.json'), { force: true })
  const { code } = await runBin('@playwright/test', ['test'], { program: 'playwright' })
  const { stats } = await readJson('e2e.json')
  return {
    ok: code === 0,
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }
}

const STAGES = {
  format: () => check('@biomejs/biome', ['format', '.'], { program: 'biome' }),
  lint: () => check('oxlint', ['--type-aware', '--deny-warnings']),
  types: () => check('typescript', ['-b'], { program: 'tsc' }),
  build,
  unit,
  e2e,
}

async function runStage(name) {
  process.stdout.write(`\n== ${name}\n`)
  const began = performance.now()
  // A runner that dies leaves no count behind: that is a failure of the stage, not of this script.
  const outcome = await STAGES[name]().catch((error) => {
    process.stderr.write(`${error.message}\n`)
    return { ok: false, ...NONE }
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  // A stage that failed without a failed test (types, a file that does not load) still counts for one.
  const failed = outcome.ok ? outcome.failed : Math.max(outcome.failed, 1)
  return { ...outcome, name, seconds, failed }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(STAGES, name))
if (unknown.length > 0) {
  process.stderr.write(`No stage ${unknown.join(', ')}: ${Object.keys(STAGES).join(', ')}\n`)
  process.exit(2)
}

await mkdir(RESULTS, { recursive: true })
const outcomes = []
for (const name of asked.length > 0 ? asked : Object.keys(STAGES))
  outcomes.push(await runStage(name))

process.stdout.write('\n')
for (const { name, ok, seconds, passed, failed, skipped } of outcomes) {
  const counts = passed + failed + skipped > 0 && (passed > 0 || skipped > 0)
  const detail = counts ? `: ${passed} passed, ${failed} failed, ${skipped} skipped` : ''
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)${detail}\n`)
}
const sum = (field) => outcomes.reduce((total, outcome) => total + outcome[field], 0)
const skipped = sum('skipped')
process.stdout.write(
  `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
)
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1
