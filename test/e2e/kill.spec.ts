import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'
import { RegisterPage } from './pages/register'

test.skip(process.platform === 'win32', 'kills processes by the signal that Windows has not')

const ACKNOWLEDGED = 'Les devis attendent trois jours.'

/** Every process of that browser at once, as a power cut would. */
function killBrowser(profile: string): void {
  execFileSync('pkill', ['-9', '-f', profile])
}

test('browser and server killed in the middle of typing: what was acknowledged is there', async ({
  server,
  launchOptions,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'sextant-profile-'))
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'fr-FR' })

  const before = await (await open()).newPage()
  await before.goto(server.link)
  await new HomePage(before).create('Menuiseries Larrec')
  const project = new ProjectPage(before)
  await project.goTo('usecases/register')
  const register = new RegisterPage(before)
  await register.addAndOpen('Devis simples')
  await register.problem.fill(ACKNOWLEDGED)
  await before.keyboard.press('Tab')
  await project.expectSaved()
  const address = new URL(before.url()).hash
  await register.problem.pressSequentially(' Et la suite se perd', { delay: 5 })
  killBrowser(profile)
  await server.kill()

  await server.start()
  const again = await open()
  const after = await again.newPage()
  await after.goto(server.link)
  await after.goto(`${server.origin}/${address}`)

  await expect(new RegisterPage(after).problem).toHaveValue(new RegExp(`^${ACKNOWLEDGED}`))
  await again.close()
  await rm(profile, { recursive: true, force: true })
})
