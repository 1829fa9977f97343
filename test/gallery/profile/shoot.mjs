import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [name, query, w, h] of JSON.parse(process.argv[2])) {
  const p = await b.newPage({ viewport: { width: w, height: h } })
  p.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') console.log(name, m.text().slice(0, 300))
  })
  p.on('pageerror', (e) => console.log(name, 'EXC', e.message))
  await p.goto('http://localhost:5237/?' + query)
  await p.waitForSelector('h1', { timeout: 20000 }).catch(() => console.log(name, 'no h1'))
  await p.waitForTimeout(500)
  const sw = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (sw > 0) console.log(name, 'sideways', sw)
  await p.screenshot({ path: `/tmp/profile-${name}.png`, fullPage: true })
  await p.close()
}
await b.close()
