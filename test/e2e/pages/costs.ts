import { expect, type Locator, type Page } from '@playwright/test'
import { ProjectPage } from './project'

/** Costs and return: one case, all cases, the tools. */
export class CostsPage {
  readonly page: Page
  readonly headline: Locator
  readonly capacity: Locator

  constructor(page: Page) {
    this.page = page
    this.headline = page.getByTestId('headline-roi')
    this.capacity = page.getByTestId('capacity-said')
  }

  async openCase(code: string): Promise<void> {
    await new ProjectPage(this.page).goTo(`roi/case/${code}`)
  }

  async openPortfolio(): Promise<void> {
    await new ProjectPage(this.page).goTo('roi/portfolio')
  }

  async openTools(): Promise<void> {
    await new ProjectPage(this.page).goTo('roi/tools')
  }

  /** Types an amount in the row of an item and leaves the field. */
  async setAmount(item: RegExp, amount: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: item })
    await field.fill(amount)
    await field.press('Enter')
  }

  async expectHeadline(text: RegExp): Promise<void> {
    await expect(this.headline).toHaveText(text)
  }
}
