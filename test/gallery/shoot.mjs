// Screenshots of every page in every theme, under the production policy, with axe. Prints what breaks.
import { createServer } from 'node:http'
import { readFile, mkdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { chromium } from '@playwright/test'

const ROOT = 'test-results/gallery'
const SHOTS = 'test-results/gallery-shots'
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'"
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}
async function answer(request, response) {
  const path = new URL(request.url, 'http://x').pathname
  try {
    const body = await readFile(join(ROOT, path === '/' ? 'index.html' : path))
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'text/html',
      'content-security-policy': POLICY,
    })
    response.end(body)
  } catch {
    response.writeHead(404).end()
  }
}
const server = createServer((request, response) => void answer(request, response)).listen(
  0,
  '127.0.0.1',
)
await new Promise((ready) => server.once('listening', ready))
const base = `http://127.0.0.1:${server.address().port}/`

const wanted = process.argv[2]
const shots = [
  ['widgets-light', '?page=widgets', 1440, 1400],
  ['widgets-dark', '?page=widgets&theme=dark', 1440, 1400],
  ['widgets-projection', '?page=widgets&theme=projection', 1440, 1700],
  ['cockpit', '?page=frame&part=cockpit', 1440, 900],
  ['cockpit-1366', '?page=frame&part=cockpit', 1366, 768],
  ['cockpit-dark', '?page=frame&part=cockpit&theme=dark', 1440, 900],
  ['register', '?page=frame&part=register&current=CU3', 1440, 900],
  ['register-1024', '?page=frame&part=register', 1024, 768],
  ['register-800', '?page=frame&part=register', 800, 900],
  ['register-dark', '?page=frame&part=register&current=CU3&theme=dark', 1440, 900],
  ['register-5000', '?page=frame&part=register&rows=5000', 1440, 900],
  ['empty-method', '?page=frame&part=empty&open=method', 1440, 900],
  ['palette', '?page=frame&open=palette', 1440, 900],
  ['dialog', '?page=frame&open=dialog', 1440, 900],
  ['shortcuts', '?page=frame&open=shortcuts', 1440, 900],
  ['rail-drawer', '?page=frame&part=register', 800, 900],
  ...['calendar', 'combo', 'menu', 'filter', 'toast', 'forced'].map((name) => [
    name,
    '?page=widgets',
    1440,
    1300,
  ]),
  ['home', '?page=home', 1440, 900],
].filter(([name]) => wanted === undefined || name.startsWith(wanted))

/** Opens what the page is about. */
async function prepare(page, name) {
  if (name === 'rail-drawer')
    await page.getByRole('button', { name: 'Ouvrir la navigation' }).click()
  if (name === 'calendar')
    await page
      .getByRole('button', { name: /Ouvrir le calendrier/ })
      .click()
      .then(() => page.getByRole('button', { name: 'Mois suivant' }).waitFor())
  if (name === 'combo') await page.getByRole('combobox', { name: 'Responsable' }).click()
  if (name === 'menu') await page.getByRole('button', { name: 'Menu' }).click()
  if (name === 'filter') await page.getByRole('button', { name: /Service/ }).click()
  if (name === 'toast') await page.getByRole('button', { name: 'Supprimer' }).click()
  if (name === 'forced') await page.emulateMedia({ forcedColors: 'active' })
  if (name === 'palette') await page.keyboard.type('notices')
}

await mkdir(SHOTS, { recursive: true })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
let problems = 0
for (const [name, query, width, height] of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    bypassCSP: false,
  })
  const say = (text) => {
    problems += 1
    console.log(name, text)
  }
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && say(message.text()),
  )
  page.on('pageerror', (error) => say(String(error)))
  await page.goto(base + query)
  await page.evaluate(() => document.fonts.ready)
  await prepare(page, name)
  await page.screenshot({ path: join(SHOTS, `${name}.png`) })
  const styles = await page.evaluate(() => document.querySelectorAll('style').length)
  if (styles > 0) say(`${styles} style elements`)
  await page.close()
}
// axe needs to inject its script: without the policy.
for (const [name, query, width, height] of shots) {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  const page = await context.newPage()
  await page.goto(base + query)
  await prepare(page, name)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(['region'])
    .analyze()
  for (const { id, nodes } of violations) {
    problems += 1
    console.log(
      name,
      'axe',
      id,
      nodes
        .slice(0, 4)
        .map(
          ({ html, failureSummary }) =>
            `\n   ${html.slice(0, 160)} ${failureSummary.split('\n')[1] ?? ''}`,
        )
        .join(''),
    )
  }
  await context.close()
}
await browser.close()
server.close()
console.log(`${shots.length} pages, ${problems} problems`)
