import { expect, type Page } from '@playwright/test'

/** The window as a whole: opening it, leaving it, and the rules it lives under. */
export class AppPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens by a link of the server and waits until something of the application is on screen. */
  async open(link: string): Promise<void> {
    await this.page.goto(link)
    await this.expectReady()
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.expectReady()
  }

  async expectReady(): Promise<void> {
    await expect(this.page.locator('#root > *').first()).toBeVisible()
    await expect(this.page.locator('h1').first()).toBeVisible()
  }

  /** Runs a text as code the three ways that a page could; answers which ones went through. */
  tryToRunCode(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      // In a turn of the page's own: what a test evaluates is exempt from the policy.
      await new Promise((turn) => setTimeout(turn, 10))
      const ran: string[] = []
      const proof = window as unknown as { ranInline?: boolean }
      try {
        const script = document.createElement('script')
        script.textContent = 'window.ranInline = true'
        document.head.append(script)
      } catch {
        // Refused by trusted types before the policy is asked.
      }
      if (proof.ranInline) ran.push('inline script')
      try {
        // oxlint-disable-next-line no-eval
        window.eval('1')
        ran.push('eval')
      } catch {
        // What is wanted.
      }
      try {
        document.body.insertAdjacentHTML('beforeend', '<img alt="">')
        ran.push('HTML from a text')
      } catch {
        // What is wanted.
      }
      return ran
    })
  }

  /** Whether the page can reach an address by `fetch`. */
  canFetch(address: string): Promise<boolean> {
    return this.page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      address,
    )
  }
}
