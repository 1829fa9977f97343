import { expect, type Page } from '@playwright/test'

/** The home page as somebody uses it. */
export class HomePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async openDemo(): Promise<void> {
    await this.page
      .getByRole('button', { name: /Ouvrir la démonstration|Open the demonstration/ })
      .click()
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(/étape|step|étapes/i)
  }

  async create(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /Nouveau projet|New project/ }).click()
    await this.page.getByLabel(/Raison sociale|Company name/).fill(name)
    await this.page.getByRole('button', { name: /Créer le projet|Create the project/ }).click()
    await expect(this.page).toHaveURL(/\/profile/)
  }

  async bring(file: string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file)
  }

  async goHome(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/'
    })
    await expect(this.page.getByRole('heading', { name: /Projets|Projects/ })).toBeVisible()
  }

  async choose(company: string, action: RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name: new RegExp(company) })
      .last()
      .click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  project(company: string) {
    return this.page.getByRole('link', { name: company })
  }

  async expectNotice(text: RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible()
  }
}
