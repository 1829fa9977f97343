import { expect, type Locator, type Page } from '@playwright/test'

/** The maturity audit as a room uses it: mostly by keys. */
export class AuditPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Starts an audit from the empty page. */
  async startFirst(version: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Commencer un audit' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: version }).check({ force: true })
    await dialog.getByRole('button', { name: 'Commencer l’audit' }).click()
    await expect(this.topic).toBeVisible()
  }

  /** The question being asked, in the list of dimensions. */
  get topic(): Locator {
    return this.page.locator('[aria-current="step"]')
  }

  /** A level of the question on screen, then the next question. */
  async answer(key: string): Promise<void> {
    const before = await this.topic.textContent()
    await this.page.keyboard.press(key)
    await this.page.keyboard.press('Enter')
    await expect(this.topic).not.toHaveText(before ?? '')
  }

  get evidence(): Locator {
    return this.page.getByRole('textbox', { name: /Preuve/ })
  }
}
