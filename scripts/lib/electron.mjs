import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CACHE } from './root.mjs'
import { packageFile, run } from './run.mjs'

/** No answer within this time counts as no network. */
const NETWORK_WAIT_MS = 4_500
const MEMORY = join(CACHE, 'electron-fetch.json')

const folder = dirname(packageFile('electron'))
const version = () => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version

/** The Electron binary, null where it is not installed. Never asks the package itself: that starts a download. */
export function electronBinary() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
  try {
    const path = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(path) ? path : null
  } catch {
    const name = process.platform === 'win32' ? 'electron.exe' : 'electron'
    const path = join(dist, name)
    return process.env.ELECTRON_OVERRIDE_DIST_PATH && existsSync(path) ? path : null
  }
}

/**
 * Fetches the binary where its source answers.
 *
 * @param options `again` forgets an attempt that failed before; `onStart` is called before a download
 * @returns its path, or null
 */
export async function fetchElectron({ again = false, onStart = () => {} } = {}) {
  if (!again && (await failedBefore())) return null
  if (await sourceAnswers()) {
    onStart()
    await run(process.execPath, [join(folder, 'install.js')])
  }
  const binary = electronBinary()
  if (binary === null) await remember()
  return binary
}

/** An attempt that failed for this very version; a new one is tried again. */
async function failedBefore() {
  try {
    return JSON.parse(await readFile(MEMORY, 'utf8')).version === version()
  } catch {
    return false
  }
}

async function remember() {
  await mkdir(dirname(MEMORY), { recursive: true })
  await writeFile(MEMORY, JSON.stringify({ version: version() }))
}

/** Whether the place that the download would come from can be reached at all. */
async function sourceAnswers() {
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/'
  try {
    const address = new URL(`v${version()}/SHASUMS256.txt`, mirror)
    const response = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(NETWORK_WAIT_MS),
    })
    return response.ok
  } catch {
    return false
  }
}
