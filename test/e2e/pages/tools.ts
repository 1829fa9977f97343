import { expect, type Locator, type Page } from '@playwright/test'

/** Step 3 as somebody uses it: the register, its records, a comparison. */
export class ToolsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Writes a name in the last line of the register; the record of the new tool opens. */
  async add(name: string): Promise<void> {
    const field = this.page.getByPlaceholder('Nom du nouvel outil')
    await field.fill(name)
    await field.press('Enter')
    await expect(this.page.getByRole('heading', { level: 2, name })).toBeVisible()
  }

  get status(): Locator {
    return this.page.getByRole('complementary').getByLabel('Statut')
  }

  async openTab(name: 'Identité' | 'Règles' | 'Coûts' | 'Approbation'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  async answer(question: string, answer: 'Oui' | 'En partie' | 'Non'): Promise<void> {
    await this.page
      .getByRole('group', { name: question })
      .locator('label')
      .filter({ hasText: new RegExp(`^${answer}`) })
      .click()
  }

  async startComparison(title: string, codes: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Nouvelle comparaison' }).click()
    const field = this.page.getByPlaceholder(/Ce qu’il faut choisir/)
    await field.fill(title)
    await field.press('Enter')
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(title)

    await this.page.getByRole('button', { name: /^Outils comparés/ }).click()
    for (const box of await this.page.getByRole('checkbox', { name: /^T\d+ / }).all()) {
      const [code = ''] = ((await box.locator('..').textContent()) ?? '').split(' ')
      await box.setChecked(codes.includes(code))
    }
    await this.page.keyboard.press('Escape')
  }

  mark(criterion: string, tool: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${criterion}, ${tool}`) })
  }

  weight(criterion: string): Locator {
    return this.page.getByRole('slider', { name: new RegExp(criterion) })
  }
}
