import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { electronBinary } from '../../scripts/lib/electron.mjs'

const binary = electronBinary()

test.describe('desktop', () => {
  test.skip(
    binary === null,
    'The Electron binary is not installed: `npm start -- --desktop` fetches it',
  )

  test('opens a sandboxed window on its own data folder, and closes when asked', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'sextant-desktop-'))
    const app = await _electron.launch({
      executablePath: binary ?? '',
      cwd: resolve(import.meta.dirname, '../..'),
      args: ['.', `--data=${dataFolder}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    })
    const page = await app.firstWindow()

    await expect(page.locator('h1').first()).toBeVisible()
    expect(page.url()).toMatch(/^app:\/\/bundle\//)
    const seen = await page.evaluate(async () => ({
      globals: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      host: window.host?.kind,
      about: await window.host?.about(),
    }))

    expect(seen).toMatchObject({
      globals: [],
      host: 'desktop',
      about: { ok: true, value: { dataFolder } },
    })
    await app.close()
    await rm(dataFolder, { recursive: true, force: true })
  })
})
