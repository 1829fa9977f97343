import { test as base, expect, type Page } from '@playwright/test'
import { LocalServer } from './local-server'
import { AppPage } from './pages/app'

interface Fixtures {
  /** The built product, on a data folder and a port of this test. */
  readonly server: LocalServer
  /** The application, opened by the server's link: the session is there and home is on screen. */
  readonly app: AppPage
}
interface Options {
  /**
   * Messages of the browser's console that this test provokes, e.g. the refusals of the policy. Any other error,
   * exception or request to the outside fails the test.
   */
  readonly allowedErrors: readonly RegExp[]
}

export const test = base.extend<Fixtures & Options>({
  allowedErrors: [[], { option: true }],

  // Playwright reads the names of the first argument: this one needs none.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await LocalServer.open()
    await use(server)
    await server.dispose()
  },

  page: async ({ page, server, allowedErrors }, use) => {
    const faults = faultsOf(page, server.origin)
    await use(page)
    const unexpected = faults.filter((fault) => !allowedErrors.some((known) => known.test(fault)))
    expect(unexpected, 'errors in the browser').toEqual([])
  },

  app: async ({ page, server }, use) => {
    const app = new AppPage(page)
    await app.open(server.link)
    await use(app)
  },
})

export { expect }

/** What goes wrong in a page from now on, as texts. */
function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => void faults.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    const isOurs = url.startsWith(`${origin}/`) || /^(blob|data):/.test(url)
    if (!isOurs) faults.push(`outside request: ${url}`)
  })
  return faults
}
