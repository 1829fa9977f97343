import { expect, type Page } from '@playwright/test'

/** The register of use cases and the record beside it. */
export class RegisterPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Writes a new case and opens its record. */
  async addAndOpen(title: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /Ajouter un cas|Add a case/ })
      .first()
      .click()
    await this.page.keyboard.type(title)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.problem).toBeVisible()
  }

  get problem() {
    return this.page.getByLabel(/Problème en une phrase|Problem in one sentence/).first()
  }

  async expectEmpty(): Promise<void> {
    await expect(
      this.page.getByText(/Aucun cas d’usage pour l’instant|No use case yet/),
    ).toBeVisible()
  }
}
