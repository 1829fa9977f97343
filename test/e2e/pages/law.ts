import type { Locator, Page } from '@playwright/test'
import { ProjectPage } from './project'

/** The law pages of step 2: classification, personal data, compliance. */
export class LawPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async goTo(words: string): Promise<void> {
    await new ProjectPage(this.page).goTo(`risks/${words}`)
  }

  /** The question being asked. */
  get question(): Locator {
    return this.page.locator('[aria-current="step"]')
  }

  async choosePerson(label: string, name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).fill(name)
    await this.page.getByRole('option', { name: new RegExp(name) }).click()
  }

  /** Pixels by which the page is wider than its window. */
  beyond(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  }
}
