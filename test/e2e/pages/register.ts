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

  /** Every case shown, by the box of the heading. */
  async selectAll(): Promise<void> {
    await this.page.getByRole('checkbox').first().check()
  }

  /** Gives the selection one overall mark on one axis. */
  async markSelection(axis: RegExp, mark: string): Promise<void> {
    const bar = this.page.getByRole('region', { name: /Actions sur la sélection/ })
    const option = bar.getByLabel('Noter').locator('option').filter({ hasText: axis })
    await bar.getByLabel('Noter').selectOption((await option.getAttribute('value')) ?? '')
    await bar.getByLabel('Note', { exact: true }).fill(mark)
    await bar.getByRole('button', { name: 'Appliquer la note' }).click()
  }

  async trashSelection(): Promise<void> {
    await this.page.getByRole('button', { name: 'Mettre à la corbeille' }).click()
  }
}
