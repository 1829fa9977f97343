import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CACHE, ROOT } from './root.mjs'
import { runBin } from './run.mjs'

/** What each build is made from and what must be there afterwards. */
const BUILDS = {
  app: {
    sources: ['shared', 'disk', 'electron', 'renderer', 'assets', 'electron.vite.config.ts'],
    proof: ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'],
    make: (options) => runBin('electron-vite', ['build', '--logLevel', 'warn'], options),
  },
  cli: {
    sources: ['shared', 'disk', 'cli', 'assets', 'vite.cli.config.ts'],
    proof: ['out/cli/main.js'],
    make: (options) =>
      runBin('vite', ['build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn'], options),
  },
}
/** Any of these changes any build. */
const COMMON = ['package.json', 'package-lock.json', 'tsconfig.base.json']

/**
 * Builds what is older than its sources, told by their content: a checkout or a copy changes dates.
 *
 * @param names which builds, all by default
 * @param onStart called once, before the first one that is needed
 * @returns null, or what the build that failed said
 */
export async function buildStale({ names = Object.keys(BUILDS), onStart = () => {} } = {}) {
  let said = null
  const unlock = await lock()
  try {
    for (const name of names) {
      const { sources, proof, make } = BUILDS[name]
      const record = join(CACHE, `built-${name}.txt`)
      const digest = await digestOf([...COMMON, ...sources])
      const isThere = proof.every((path) => existsSync(join(ROOT, path)))
      if (isThere && (await readFile(record, 'utf8').catch(() => '')) === digest) continue
      onStart()
      onStart = () => {}
      await rm(record, { force: true })
      const { code, said: output } = await make({
        quiet: true,
        env: { NO_COLOR: '1', FORCE_COLOR: '0' },
      })
      if (code !== 0) {
        said = output
        break
      }
      await writeFile(record, digest)
    }
  } finally {
    await unlock()
  }
  return said
}

async function digestOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesUnder(path)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(join(ROOT, file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

/** Tests change no build. */
const isSource = (path) => !/\.test\.tsx?$/.test(path)

async function filesUnder(path) {
  const whole = join(ROOT, path)
  if (!existsSync(whole)) return []
  if ((await stat(whole)).isFile()) return [path]
  const entries = await readdir(whole, { withFileTypes: true })
  const found = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
    ),
  )
  return found.flat().filter(isSource).sort()
}

/** Two starts at once must not write one folder; the second finds it built. */
async function lock() {
  await mkdir(CACHE, { recursive: true })
  const path = join(CACHE, 'building.lock')
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' })
      return () => rm(path, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => '0'))
    if (holder > 0 && isAlive(holder)) await wait(200)
    else await rm(path, { force: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
