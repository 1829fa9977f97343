import { existsSync } from 'node:fs'
import { findChromium } from './chromium.mjs'
import { run, runBin } from './run.mjs'

/**
 * Makes sure that end-to-end tests have a real Chromium: the machine's own, else Debian's package where we may
 * install it, else Playwright's.
 *
 * @returns null, or why there is none
 */
export async function ensureChromium() {
  if (findChromium() !== null) return null
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    process.stdout.write('Installing chromium (Debian package)\n')
    await run('apt-get', ['update', '-qq'], { quiet: true, env })
    const packages = ['chromium', 'fonts-liberation']
    await run('apt-get', ['install', '-y', '-qq', ...packages], { quiet: true, env })
    if (findChromium() !== null) return null
  }
  process.stdout.write('Installing chromium (Playwright)\n')
  const { code, said } = await runBin('@playwright/test', ['install', 'chromium'], {
    program: 'playwright',
    quiet: true,
  })
  return code === 0 ? null : said
}
