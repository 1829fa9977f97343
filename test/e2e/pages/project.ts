import { expect, type Page } from '@playwright/test'

/** An open project: its places, its save indicator, undo. */
export class ProjectPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async goTo(place: string): Promise<void> {
    await this.page.evaluate((words) => {
      window.location.hash = window.location.hash.replace(/^(#\/p\/[^/]+).*$/, `$1/${words}`)
    }, place)
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(/^Enregistré à|^Saved at/)).toBeVisible({ timeout: 20_000 })
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z')
  }

  async expectTitle(text: RegExp | string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(text)
  }
}
