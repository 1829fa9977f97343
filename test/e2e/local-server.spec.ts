import { expect, test } from './fixtures'

test('the link opens the application and leaves a clean address', async ({ app, server }) => {
  await expect(app.page).toHaveURL(new RegExp(`^${server.origin}/(#.*)?$`))
})

test('a second window with the same link is told how to open it', async ({
  app,
  server,
  browser,
}) => {
  await app.expectReady()
  const stranger = await browser.newContext()
  const page = await stranger.newPage()

  const answer = await page.goto(server.link)

  expect(answer?.status()).toBe(401)
  await expect(page.getByRole('heading', { name: 'Sextant est verrouillé' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sextant is locked' })).toBeVisible()
  await stranger.close()
})

test.describe('while the server is away', () => {
  test.use({ allowedErrors: [/ERR_CONNECTION_(REFUSED|RESET)/] })

  test('an open tab outlives a server that was killed', async ({ app, server }) => {
    await server.kill()
    await server.start()

    await app.reload()
  })
})

test.describe('under the policy', () => {
  test.use({
    allowedErrors: [
      /Content Security Policy|TrustedHTML|TrustedScript|Failed to fetch|outside request/,
    ],
  })

  test('no text becomes code, and nothing leaves', async ({ app, server }) => {
    const elsewhere = `http://localhost:${server.port}/icon.svg`

    expect(await app.tryToRunCode()).toEqual([])
    expect(await app.canFetch('https://example.org/')).toBe(false)
    expect(await app.canFetch(elsewhere)).toBe(false)
    expect(await app.canFetch(`${server.origin}/icon.svg`)).toBe(true)
  })
})

test('another site cannot show the application in a frame, nor call it', async ({
  app,
  server,
  browser,
}) => {
  await app.expectReady()
  const context = await browser.newContext({
    storageState: await app.page.context().storageState(),
  })
  const page = await context.newPage()
  await page.route('http://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.origin}/"></iframe>` }),
  )
  await page.goto('http://evil.example/')

  const framed = await page.frames()[1]?.evaluate(() => document.body?.innerText ?? '')
  const called = await page.evaluate(
    (origin) =>
      fetch(`${origin}/host/journal.heads`, {
        method: 'POST',
        body: 'null',
        credentials: 'include',
      }).then(
        () => 'read',
        () => 'refused',
      ),
    server.origin,
  )

  expect(framed ?? '').not.toContain('Sextant est')
  expect(called).toBe('refused')
  await context.close()
})
